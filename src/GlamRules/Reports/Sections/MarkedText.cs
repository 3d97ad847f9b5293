using System.Collections.Immutable;
using GlamRules.Predictions;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>A text with the stretches that rules matched marked; those that overlap or touch become one.</summary>
internal static class MarkedText
{
    private const int Longest = 600;

    public static ImmutableArray<Inline> Of(string text, IEnumerable<Match> matches)
    {
        List<Inline> parts = [];
        int at = 0;
        foreach (Match match in matches.Where(m => m.Length > 0).OrderBy(m => m.Start).ThenByDescending(m => m.Length))
        {
            int start = Math.Max(at, match.Start);
            int end = match.Start + match.Length;
            if (end <= at)
            {
                continue;
            }

            Plain(start);
            // Two marks side by side would read as one in HTML and as stray asterisks in Markdown.
            string stretch = text[start..end];
            if (parts is [.., { Style: InlineStyle.Mark } last] && start == at)
            {
                parts[^1] = Inline.Mark(last.Text + stretch);
            }
            else
            {
                parts.Add(Inline.Mark(stretch));
            }

            at = end;
        }

        Plain(text.Length);
        return [.. parts];

        void Plain(int to)
        {
            if (to > at)
            {
                string stretch = text[at..to];
                parts.Add(stretch.Length > Longest ? $"{stretch[..Whole(stretch, Longest / 2)]} […] {stretch[Whole(stretch, stretch.Length - (Longest / 2))..]}" : stretch);
            }
        }
    }

    // A cut never parts the two halves of one character.
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
