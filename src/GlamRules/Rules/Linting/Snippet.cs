using GlamRules.Diagnostics;

namespace GlamRules.Rules.Linting;

/// <summary>Shows a hit in a text as a sentence can hold it.</summary>
internal static class Snippet
{
    private const int Around = 30;
    private const int MostNamed = 6;

    /// <summary>The whole word around a stretch.</summary>
    public static string Word(string text, int start, int length)
    {
        int from = start;
        int to = start + length;
        while (from > 0 && GlamRules.Text.Words.IsPart(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && GlamRules.Text.Words.IsPart(text[to]))
        {
            to++;
        }

        return text[from..to];
    }

    /// <summary>The text around a stretch, cut where it is long.</summary>
    public static string Of(string text, int start, int length)
    {
        int from = Math.Max(0, start - Around);
        int to = Math.Min(text.Length, start + length + Around);
        return $"“{(from > 0 ? "…" : "")}{text[from..to].ReplaceLineEndings(" ")}{(to < text.Length ? "…" : "")}”";
    }

    public static string Place(SourceLocation location) => FormattableString.Invariant($"{Path.GetFileName(location.File)}:{location.Line}");

    /// <summary>A record, and how many more there are like it.</summary>
    public static string Record(string id, int count) => FormattableString.Invariant($"record {id}{(count > 1 ? $" and {count - 1} more" : "")}");

    /// <summary>One rule by its id, or how many of all, and which: the beginning of one finding for all of them.</summary>
    public static string Rules(IReadOnlyList<Rule> rules, int all, string one, string several)
    {
        string ids = string.Join(", ", rules.Take(MostNamed).Select(r => $"'{r.Id}'"));
        return rules.Count == 1 ? $"{ids} {one}" : FormattableString.Invariant($"{rules.Count} of {all} rules ({ids}{(rules.Count > MostNamed ? ", …" : "")}) {several}");
    }

    public static string Records(int count) => FormattableString.Invariant($"{count} record{(count == 1 ? "" : "s")}");
}
