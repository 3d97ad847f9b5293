using System.Globalization;
using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Scripting.Caching;
using GlamRules.Scripting.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Compiling;

/// <summary>
/// All script files of a set as one script: using directives first, then each file's statements as a function of its
/// own, at their own lines and columns. The script's value is the list of these functions.
/// </summary>
internal sealed class JoinedScript
{
    private readonly IReadOnlyList<ParsedScript> _files;
    private readonly int[] _starts;

    public JoinedScript(IReadOnlyList<ParsedScript> files)
    {
        _files = files;
        _starts = new int[files.Count];
        StringBuilder usings = new();
        StringBuilder functions = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < files.Count; i++)
        {
            string body = TakeUsings(files[i], usings, seen);
            _starts[i] = functions.Length;
            functions.Append(CultureInfo.InvariantCulture, $"void {Function(files[i])}() {{\n#line 1 \"{ScriptFileName.Of(files[i].Index)}\"\n{body}\n#line hidden\n}}\n");
        }

        string head = $"{usings}#line hidden\n";
        _starts = [.. _starts.Select(start => start + head.Length)];
        Text = $"{head}{functions}new System.Action[] {{ {string.Join(", ", files.Select(Function))} }}\n";
    }

    public string Text { get; }

    /// <summary>Whether a function of the joined script is the whole of a user's file.</summary>
    public bool IsFile(string function) => _files.Any(f => Function(f) == function);

    /// <summary>The place in the user's file of a location in the joined script; what concerns a file as a whole is shown at its start.</summary>
    public SourceLocation Place(Location location)
    {
        ScriptRemark remark = Remark(location, "");
        return _files.First(f => f.Index == remark.File).Source.Locate(remark.Offset, remark.Length);
    }

    /// <summary>A place as a remark that outlasts the compiler.</summary>
    public ScriptRemark Remark(Location location, string text)
    {
        FileLinePositionSpan span = location.GetMappedLineSpan();
        // What is hidden would be mapped on from the last line shown.
        if (location.SourceTree?.GetLineVisibility(location.SourceSpan.Start) == LineVisibility.Hidden
            || _files.FirstOrDefault(f => f.Index == ScriptFileName.IndexOf(span.Path)) is not { } file)
        {
            return new ScriptRemark(_files[Math.Max(0, Array.FindLastIndex(_starts, start => start <= location.SourceSpan.Start))].Index, 0, 1, text);
        }

        string[] lines = file.Source.Text.Split('\n');
        int line = Math.Clamp(span.StartLinePosition.Line, 0, lines.Length - 1);
        int offset = lines.Take(line).Sum(l => l.Length + 1) + span.StartLinePosition.Character;
        int length = span.EndLinePosition.Line == span.StartLinePosition.Line ? span.EndLinePosition.Character - span.StartLinePosition.Character : file.Source.Text.Length;
        return new ScriptRemark(file.Index, offset, Math.Max(1, length), text);
    }

    private static string Function(ParsedScript file) => string.Create(CultureInfo.InvariantCulture, $"File{file.Index}");

    // Using directives become blanks in the body, so that nothing moves.
    private static string TakeUsings(ParsedScript file, StringBuilder usings, HashSet<string> seen)
    {
        string text = file.Source.Text;
        StringBuilder body = new(text);
        foreach (UsingDirectiveSyntax directive in file.Root.Usings)
        {
            if (seen.Add(directive.WithoutTrivia().NormalizeWhitespace().ToString()))
            {
                int start = text.LastIndexOf('\n', directive.SpanStart) + 1;
                int line = text.AsSpan(0, start).Count('\n') + 1;
                usings.Append(CultureInfo.InvariantCulture, $"#line {line} \"{ScriptFileName.Of(file.Index)}\"\n{new string(' ', directive.SpanStart - start)}{directive}\n");
            }

            for (int i = directive.SpanStart; i < directive.Span.End; i++)
            {
                body[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
            }
        }

        return body.ToString();
    }
}
