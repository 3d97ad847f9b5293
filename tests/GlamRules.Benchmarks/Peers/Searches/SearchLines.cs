using System.Text;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>Texts in memory, and how many bytes of UTF-8 they are with the ends of their lines.</summary>
internal sealed record SearchLines(string[] Lines, long Bytes)
{
    private const long WarmUp = 10_000_000;

    public static SearchLines Read(string path, int every)
    {
        string[] lines = [.. File.ReadLines(path).Where((_, i) => i % every == 0)];
        return new SearchLines(lines, lines.Sum(l => Encoding.UTF8.GetByteCount(l) + 1L));
    }

    /// <summary>How many lines go before what is measured: a tenth, up to 10 MB, as in the other programs.</summary>
    public int Warm()
    {
        int lines = 0;
        for (long bytes = 0; lines < Lines.Length / 10 && bytes < WarmUp; lines++)
        {
            bytes += Lines[lines].Length + 1;
        }

        return lines;
    }
}
