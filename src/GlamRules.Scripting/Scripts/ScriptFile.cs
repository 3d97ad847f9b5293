using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Scripts;

/// <summary>
/// A script file as a class of its own: using directives go before it, statements into its method, each at its own
/// line and column.
/// </summary>
internal sealed class ScriptFile
{
    public const string Namespace = "GlamRules.Scripting.Scripts.Loaded";

    private const string Usings = "using System; using System.Collections.Generic; using System.Linq;\n";

    private static readonly CSharpParseOptions AsScript = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly CSharpParseOptions AsClass = new(LanguageVersion.Latest);

    private ScriptFile(SourceText source, SyntaxTree tree, string className)
    {
        Source = source;
        Tree = tree;
        ClassName = className;
    }

    public SourceText Source { get; }

    public SyntaxTree Tree { get; }

    public string ClassName { get; }

    /// <summary>Reads a file; what does not belong into a script rule is a diagnostic and the answer null.</summary>
    public static ScriptFile? Read(string path, int number, DiagnosticBag diagnostics)
    {
        if (SourceText.Load(path, diagnostics) is not { } source)
        {
            return null;
        }

        CompilationUnitSyntax script = CSharpSyntaxTree.ParseText(source.Text, AsScript).GetCompilationUnitRoot();
        SyntaxNode[] foreign =
        [
            .. script.Members.Where(m => m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax or PropertyDeclarationSyntax or EventDeclarationSyntax),
            .. script.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>(),
            .. script.Externs,
        ];
        foreach (SyntaxNode node in foreign)
        {
            string first = node.ToString().Split('\n')[0].Trim();
            diagnostics.Add(ScriptProblems.ScriptForm, source.Locate(node.SpanStart, first.Length), $"'{(first.Length > 40 ? first[..40] + "..." : first)}' can't stand here");
        }

        if (foreign.Length > 0)
        {
            return null;
        }

        string className = FormattableString.Invariant($"Script{number}");
        ScriptFile file = new(source, CSharpSyntaxTree.ParseText(Wrap(source.Text, script, path, className), AsClass, path), className);
        return file.IsWhole(diagnostics) ? file : null;
    }

    /// <summary>The place of a Roslyn location in the user's file.</summary>
    public SourceLocation Place(Location location)
    {
        FileLinePositionSpan span = location.GetMappedLineSpan();
        string[] lines = Source.Text.Split('\n');
        int line = Math.Clamp(span.StartLinePosition.Line, 0, lines.Length - 1);
        int offset = lines.Take(line).Sum(l => l.Length + 1) + span.StartLinePosition.Character;
        int length = span.EndLinePosition.Line == span.StartLinePosition.Line ? span.EndLinePosition.Character - span.StartLinePosition.Character : 1;
        return Source.Locate(offset, Math.Max(1, length));
    }

    // Using directives become blanks in the body, so that nothing moves.
    private static string Wrap(string text, CompilationUnitSyntax script, string path, string className)
    {
        StringBuilder body = new(text);
        StringBuilder usings = new(Usings);
        foreach (UsingDirectiveSyntax directive in script.Usings)
        {
            int line = text.AsSpan(0, directive.SpanStart).Count('\n') + 1;
            usings.Append(System.Globalization.CultureInfo.InvariantCulture, $"#line {line} \"{path}\"\n").Append(directive.ToString()).Append('\n');
            for (int i = directive.SpanStart; i < directive.Span.End; i++)
            {
                body[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
            }
        }

        return $"{usings}#line hidden\nnamespace {Namespace} {{ public sealed class {className} : GlamRules.Scripting.Scripts.RuleScript {{ protected override void Declare() {{\n#line 1 \"{path}\"\n{body}\n#line hidden\n}} }} }}\n";
    }

    // A brace too many would end the method, and what follows would stand outside of it.
    private bool IsWhole(DiagnosticBag diagnostics)
    {
        CompilationUnitSyntax root = Tree.GetCompilationUnitRoot();
        bool whole = root.Members is [NamespaceDeclarationSyntax { Members: [ClassDeclarationSyntax { Members: [MethodDeclarationSyntax] }] }];
        if (!whole && !Tree.GetDiagnostics().Any(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error))
        {
            diagnostics.Add(ScriptProblems.ScriptForm, new SourceLocation(Source.Path, 1), "the braces do not add up");
            return false;
        }

        return true;
    }
}
