using System.Collections.Immutable;
using System.Text;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Peers.Input;

/// <summary>
/// The text that everybody searches: the collections over and over, in each repeat but the first with the words of every
/// line in another order, so that no line's answer is known from an earlier one. The same on every machine.
/// </summary>
internal static class TextMaker
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>Writes the text as it is, and beside it line for line in plain letters.</summary>
    /// <param name="megabytes">Size of the first, in 1,000,000 bytes, to the end of a line.</param>
    public static void Write(ImmutableArray<string> texts, string path, string plainPath, int megabytes)
    {
        SeededRandom random = new(1);
        using StreamWriter text = Open(path);
        using StreamWriter plain = Open(plainPath);
        long left = megabytes * 1_000_000L;
        for (int round = 0; left > 0; round++)
        {
            for (int i = 0; i < texts.Length && left > 0; i++)
            {
                string line = round == 0 ? texts[i] : Shuffled(texts[i], random);
                text.WriteLine(line);
                plain.WriteLine(PlainLetters.Of(line));
                left -= Utf8.GetByteCount(line) + 1;
            }
        }
    }

    private static StreamWriter Open(string path) => new(path, false, Utf8, 1 << 20) { NewLine = "\n" };

    private static string Shuffled(string text, SeededRandom random)
    {
        string[] words = text.Split(' ');
        random.Shuffle<string>(words);
        return string.Join(' ', words);
    }
}
