using System.Collections.Immutable;

namespace GlamRules.Reports.Writers;

/// <summary>Which drawing of a report a chart is, and for what width.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Narrow">For a telephone.</param>
internal readonly record struct ChartSize(int Number, bool Narrow)
{
    public const int LineHeight = 16;

    /// <summary>Width of the drawing in its own units, which are pixels of the width it is for.</summary>
    public int Width => Narrow ? 328 : 940;

    /// <summary>The opening tag with a title and a description, whose ids are the drawing's own.</summary>
    public string Open(int height, string title, string description)
    {
        string id = FormattableString.Invariant($"c{Number}{(Narrow ? "n" : "")}");
        return FormattableString.Invariant($"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}t {id}d\"><title id=\"{id}t\">{HtmlText.Escape(title)}</title><desc id=\"{id}d\">{HtmlText.Escape(description)}</desc>\n");
    }

    /// <summary>A text as lines of at most so many characters, broken between words where that can be done.</summary>
    public static ImmutableArray<string> Lines(string text, int longest)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ').SelectMany(w => Pieces(w, longest)))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= longest)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines];
    }

    /// <summary>Such lines below each other.</summary>
    /// <param name="attributes">Of each line: class and anchor.</param>
    public static string Text(ImmutableArray<string> lines, double x, double y, string attributes = "") => string.Concat(
        lines.Select((line, i) => FormattableString.Invariant($"<text{attributes} x=\"{x:0.#}\" y=\"{y + (i * LineHeight):0.#}\">{HtmlText.Escape(line)}</text>")));

    // Never within a character of two units.
    private static IEnumerable<string> Pieces(string word, int longest)
    {
        while (word.Length > longest)
        {
            int at = char.IsHighSurrogate(word[longest - 1]) ? longest - 1 : longest;
            yield return word[..at];
            word = word[at..];
        }

        yield return word;
    }
}
