using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Editing;

/// <summary>
/// Adds an element to the end of a list or object in a text that a person wrote: everything else, comments and layout
/// too, stays as it is.
/// </summary>
internal static class JsonAppend
{
    /// <summary>The whole text with <paramref name="content"/> as the container's last element.</summary>
    public static string To(JsonValue container, string content)
    {
        string text = container.Source.Text;
        bool isList = container.Kind == JsonKind.Array;
        JsonValue? last = isList ? container.Items.LastOrDefault() : container.Members.LastOrDefault()?.Value;
        if (last is null)
        {
            return text.Insert(container.Offset + 1, isList ? content : $" {content} ");
        }

        int start = isList ? last.Offset : container.Source.OffsetOf(container.Members[^1].NameLocation);
        int end = last.Offset + last.Length;
        if (Indentation(text, start) is not { } indentation)
        {
            return text.Insert(end, $", {content}");
        }

        // What stands behind the last element on its line, a comma or a comment, stays with it.
        string newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        (bool comma, int lineEnd) = Tail(text, end);
        if (lineEnd < 0)
        {
            return text.Insert(end, $",{newLine}{indentation}{content}");
        }

        string added = text.Insert(lineEnd, $"{newLine}{indentation}{content}{(comma ? "," : "")}");
        return comma ? added : added.Insert(end, ",");
    }

    // The blanks before an element that stands first on its line; null where something else does.
    private static string? Indentation(string text, int at)
    {
        int lineStart = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        string before = text[lineStart..at];
        return string.IsNullOrWhiteSpace(before) && lineStart > 0 ? before : null;
    }

    // Whether a comma follows, and where the line ends if nothing but that and one comment stands on it; else -1.
    private static (bool Comma, int LineEnd) Tail(string text, int at)
    {
        int lineEnd = text.IndexOf('\n', at);
        lineEnd = lineEnd < 0 ? text.Length : lineEnd > at && text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        string rest = text[at..lineEnd].TrimStart();
        bool comma = rest.StartsWith(',');
        rest = comma ? rest[1..].TrimStart() : rest;
        bool alone = rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal)
            || (rest.StartsWith("/*", StringComparison.Ordinal) && rest.TrimEnd().IndexOf("*/", StringComparison.Ordinal) == rest.TrimEnd().Length - 2);
        return (comma, alone ? lineEnd : -1);
    }
}
