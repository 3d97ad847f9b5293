using System.Globalization;
using System.Text;
using GlamRules.Benchmarks.Peers.Input;
using GlamRules.Benchmarks.Peers.Searches;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Peers.Growth;

/// <summary>
/// <c>growth --work DIR [--up-to N] [--seconds 2]</c>: how this project's search grows with the number of patterns, terms and
/// records and with the length of a text, on one thread. The folder is that of <c>peers</c>.
/// </summary>
internal static class GrowthCommand
{
    // A million characters of short texts and more, each so manieth of the large file.
    private const int Every = 20;
    private const int Ten = 10;

    public static int Run(string[] args, TextWriter output)
    {
        Dictionary<string, string> given = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        long upTo = long.Parse(given.GetValueOrDefault("--up-to") ?? "10000000", CultureInfo.InvariantCulture);
        double seconds = double.Parse(given.GetValueOrDefault("--seconds") ?? "2", CultureInfo.InvariantCulture);
        WorkFolder folder = new(Path.GetFullPath(given["--work"]));
        folder.Fill(200, output);
        string[] patterns = File.ReadAllLines(folder.Patterns(WorkFolder.MostPatterns));
        string[] terms = File.ReadAllLines(folder.TermList(WorkFolder.MostTerms));
        string[] few = patterns[..WorkFolder.Few];
        string[] lines = SearchLines.Read(folder.PlainText, Every).Lines;

        // However few are reached in the time, they are of all sorts.
        new SeededRandom(4).Shuffle<string>(lines);

        Head("patterns", output);
        foreach (int count in Sizes(10, patterns.Length, upTo))
        {
            Row(count, GrowthPoint.Measure("engine", patterns[..count], lines, long.MaxValue, seconds), output);
        }

        Head("terms", output);
        foreach (int count in Sizes(100, terms.Length, upTo))
        {
            Row(count, GrowthPoint.Measure("terms", terms[..count], lines, long.MaxValue, seconds), output);
        }

        Head("characters of a text, 50 patterns", output);
        foreach (int length in Sizes(10, 100_000, upTo))
        {
            Row(length, GrowthPoint.Measure("engine", few, OfLength(lines, length), long.MaxValue, seconds), output);
        }

        string[] all = SearchLines.Read(folder.PlainText, 1).Lines;
        Head("records, 50 patterns", output);
        foreach (int count in Sizes(10_000, 10_000_000, upTo))
        {
            Row(count, GrowthPoint.Measure("engine", few, all, count, double.MaxValue), output);
        }

        return 0;
    }

    private static IEnumerable<int> Sizes(int from, int to, long upTo)
    {
        for (long size = from; size <= Math.Min(to, upTo); size *= Ten)
        {
            yield return (int)size;
        }
    }

    // The lines one after another, cut into texts of one length; as many characters as there are.
    private static string[] OfLength(string[] lines, int length)
    {
        StringBuilder all = new();
        all.AppendJoin(' ', lines);
        string text = all.ToString();
        return [.. Enumerable.Range(0, text.Length / length).Select(i => text.Substring(i * length, length))];
    }

    private static void Head(string what, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"| {what} | MB/s | ns a record | hits a record | compile, s | MB compiled | MB after the search | records asked |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
    }

    private static void Row(int size, GrowthPoint point, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size:N0} | {point.Bytes / point.Seconds / 1e6:0.0#} | {point.Seconds / point.Records * 1e9:0} | {(double)point.Hits / point.Records:0.000} | {point.Compile:0.000} | {point.Compiled / 1e6:0.0} | {point.Held / 1e6:0.0} | {point.Records:N0} |"));
        output.Flush();
    }
}
