using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Compiling;

/// <summary>A script file that is sound by itself, so that it can be joined with others without reaching into them.</summary>
internal sealed class ParsedScript
{
    /// <summary>The last one in which a method of an array is that of LINQ, and not one over spans.</summary>
    public const LanguageVersion Language = LanguageVersion.CSharp13;

    private static readonly CSharpParseOptions AsScript = new(Language, kind: SourceCodeKind.Script);

    private ParsedScript(int index, SourceText source, CompilationUnitSyntax root)
    {
        Index = index;
        Source = source;
        Root = root;
    }

    /// <summary>Its place among the files of the set.</summary>
    public int Index { get; }

    public SourceText Source { get; }

    public CompilationUnitSyntax Root { get; }

    /// <summary>Parses a file; what does not belong into a script rule is a diagnostic and the answer null.</summary>
    public static ParsedScript? Parse(int index, SourceText source, DiagnosticBag diagnostics)
    {
        if (!TextCheck.Check(source, diagnostics))
        {
            return null;
        }

        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(source.Text, AsScript).GetCompilationUnitRoot();
        SyntaxNode[] foreign =
        [
            .. root.Members.Where(m => m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax or PropertyDeclarationSyntax or EventDeclarationSyntax),
            .. root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>(),
            .. root.Externs,
            .. root.Usings.Where(u => !u.GlobalKeyword.IsKind(SyntaxKind.None) || !u.UnsafeKeyword.IsKind(SyntaxKind.None)),
        ];
        foreach (SyntaxNode node in foreign)
        {
            string first = node.ToString().Split('\n')[0].Trim();
            diagnostics.Add(ScriptProblems.ScriptForm, source.Locate(node.SpanStart, first.Length), $"'{(first.Length > 40 ? first[..40] + "..." : first)}' can't stand here");
        }

        Microsoft.CodeAnalysis.Diagnostic[] broken = foreign.Length > 0 ? [] : [.. root.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
        foreach (Microsoft.CodeAnalysis.Diagnostic error in broken)
        {
            diagnostics.Add(ScriptProblems.ScriptError, source.Locate(error.Location.SourceSpan.Start, Math.Max(1, error.Location.SourceSpan.Length)), ScriptMessages.Of(error));
        }

        return foreign.Length + broken.Length > 0 ? null : new ParsedScript(index, source, root);
    }
}
