namespace GlamRules.Diagnostics;

/// <summary>Text for pages of a fixed width.</summary>
public static class WrappedText
{
    /// <summary>Lines broken between words; a word longer than the width stands alone.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
