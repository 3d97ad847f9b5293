using System.Text;
using GlamRules.Predictions;
using GlamRules.Reports.Words;

namespace GlamRules.Cli.Output;

/// <summary>The text of a record with the stretches that rules matched marked, in lines of a terminal.</summary>
internal static class MarkedText
{
    /// <param name="text">The original value.</param>
    /// <param name="matches">Stretches of it.</param>
    /// <param name="width">Columns a line.</param>
    /// <param name="mostLines">A longer text is cut around its first match.</param>
    public static IEnumerable<string> Lines(string text, IEnumerable<Match> matches, int width, int mostLines, Palette palette)
    {
        bool[] marked = new bool[text.Length];
        int runs = 0;
        foreach (Match match in matches.Where(m => m.Value == text))
        {
            marked.AsSpan(match.Start, match.Length).Fill(true);
            runs++;
        }

        // A mark that runs over the end of a line is one more.
        int fits = Math.Max(20, width - (palette.MarkWidth * Math.Min(4, runs == 0 ? 0 : runs + 1)));
        (int from, int to) = Window(text, Array.IndexOf(marked, true), (fits * mostLines) - 2);
        string shown = ShownText.Clean(text);
        StringBuilder line = new(from > 0 ? "…" : "");
        List<bool> marks = [.. Enumerable.Repeat(false, line.Length)];
        int breakAt = -1;
        for (int i = from; i < to; i++)
        {
            char c = shown[i];
            line.Append(c);
            marks.Add(marked[i]);
            breakAt = c == ' ' ? line.Length : breakAt;
            if (line.Length > fits)
            {
                int cut = breakAt > 0 ? breakAt : line.Length - 1;
                yield return Paint(line.ToString(0, cut), marks, palette);
                line.Remove(0, cut);
                marks.RemoveRange(0, cut);
                breakAt = -1;
            }
        }

        if (to < text.Length)
        {
            line.Append('…');
            marks.Add(false);
        }

        yield return Paint(line.ToString(), marks, palette);
    }

    private static (int From, int To) Window(string text, int first, int most)
    {
        if (text.Length <= most)
        {
            return (0, text.Length);
        }

        int from = Math.Max(0, Math.Min(first - (most / 3), text.Length - most));
        from = from > 0 && char.IsLowSurrogate(text[from]) ? from - 1 : from;
        int to = Math.Min(text.Length, from + most);
        return (from, to < text.Length && char.IsLowSurrogate(text[to]) ? to - 1 : to);
    }

    private static string Paint(string line, List<bool> marks, Palette palette)
    {
        StringBuilder painted = new();
        int length = line.TrimEnd().Length;
        for (int at = 0; at < length;)
        {
            int end = at;
            while (end < length && marks[end] == marks[at])
            {
                end++;
            }

            painted.Append(marks[at] ? palette.Mark(line[at..end]) : line[at..end]);
            at = end;
        }

        return painted.ToString();
    }
}
