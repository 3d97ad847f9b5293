using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Scripts;

/// <summary>A script file that is sound by itself, so that it can be joined with others without reaching into them.</summary>
internal sealed class ScriptFile
{
    private static readonly CSharpParseOptions AsScript = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private ScriptFile(SourceText source, CompilationUnitSyntax root)
    {
        Source = source;
        Root = root;
    }

    public SourceText Source { get; }

    public CompilationUnitSyntax Root { get; }

    /// <summary>A line as a whole.</summary>
    public SourceLocation Line(int line) => new(Source.Path, line);

    /// <summary>Reads a file; what does not belong into a script rule is a diagnostic and the answer null.</summary>
    public static ScriptFile? Read(string path, DiagnosticBag diagnostics)
    {
        if (SourceText.Load(path, diagnostics) is not { } source)
        {
            return null;
        }

        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(source.Text, AsScript).GetCompilationUnitRoot();
        SyntaxNode[] foreign =
        [
            .. root.Members.Where(m => m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax or PropertyDeclarationSyntax or EventDeclarationSyntax),
            .. root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>(),
            .. root.Externs,
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

        return foreign.Length + broken.Length > 0 ? null : new ScriptFile(source, root);
    }
}
