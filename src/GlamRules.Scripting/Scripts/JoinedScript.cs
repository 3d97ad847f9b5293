using System.Globalization;
using System.Text;
using GlamRules.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Scripts;

/// <summary>
/// All script files of a set as one script: using directives first, then each file's statements as a function of its
/// own, at their own lines and columns. The script's value is the list of these functions.
/// </summary>
internal sealed class JoinedScript
{
    private readonly IReadOnlyList<ScriptFile> _files;
    private readonly int[] _starts;

    public JoinedScript(IReadOnlyList<ScriptFile> files)
    {
        _files = files;
        _starts = new int[files.Count];
        StringBuilder usings = new();
        StringBuilder functions = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < files.Count; i++)
        {
            string body = TakeUsings(i, usings, seen);
            _starts[i] = functions.Length;
            functions.Append(CultureInfo.InvariantCulture, $"void File{i}() {{\n#line 1 \"{NameOf(i)}\"\n{body}\n#line hidden\n}}\n");
        }

        string list = string.Join(", ", Enumerable.Range(0, files.Count).Select(i => FormattableString.Invariant($"File{i}")));
        string head = $"{usings}#line hidden\n";
        _starts = [.. _starts.Select(start => start + head.Length)];
        Text = $"{head}{functions}new System.Action[] {{ {list} }}\n";
    }

    public string Text { get; }

    /// <summary>The place in the user's file of a location in the joined script; what concerns a file as a whole is shown at its start.</summary>
    public SourceLocation Place(Location location)
    {
        FileLinePositionSpan span = location.GetMappedLineSpan();
        // What is hidden would be mapped on from the last line shown.
        if (location.SourceTree?.GetLineVisibility(location.SourceSpan.Start) == LineVisibility.Hidden || FileOf(span.Path) is not { } file)
        {
            return _files[Math.Max(0, Array.FindLastIndex(_starts, start => start <= location.SourceSpan.Start))].Source.Locate(0);
        }

        string[] lines = file.Source.Text.Split('\n');
        int line = Math.Clamp(span.StartLinePosition.Line, 0, lines.Length - 1);
        int offset = lines.Take(line).Sum(l => l.Length + 1) + span.StartLinePosition.Character;
        int length = span.EndLinePosition.Line == span.StartLinePosition.Line ? span.EndLinePosition.Character - span.StartLinePosition.Character : file.Source.Text.Length;
        return file.Source.Locate(offset, Math.Max(1, length));
    }

    /// <summary>The file that goes by a name in the joined script, or null.</summary>
    public ScriptFile? FileOf(string? name) => Enumerable.Range(0, _files.Count).Where(i => NameOf(i) == name).Select(i => _files[i]).FirstOrDefault();

    // A path may hold what can't stand in a #line directive.
    private static string NameOf(int index) => FormattableString.Invariant($"{index}.csx");

    // Using directives become blanks in the body, so that nothing moves.
    private string TakeUsings(int index, StringBuilder usings, HashSet<string> seen)
    {
        string text = _files[index].Source.Text;
        StringBuilder body = new(text);
        foreach (UsingDirectiveSyntax directive in _files[index].Root.Usings)
        {
            if (seen.Add(directive.WithoutTrivia().NormalizeWhitespace().ToString()))
            {
                int start = text.LastIndexOf('\n', directive.SpanStart) + 1;
                int line = text.AsSpan(0, start).Count('\n') + 1;
                usings.Append(CultureInfo.InvariantCulture, $"#line {line} \"{NameOf(index)}\"\n{new string(' ', directive.SpanStart - start)}{directive}\n");
            }

            for (int i = directive.SpanStart; i < directive.Span.End; i++)
            {
                body[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
            }
        }

        return body.ToString();
    }
}
