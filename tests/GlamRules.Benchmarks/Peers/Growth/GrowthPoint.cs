using System.Diagnostics;
using System.Text;
using GlamRules.Benchmarks.Peers.Searches;

namespace GlamRules.Benchmarks.Peers.Growth;

/// <summary>What a search took at one size.</summary>
/// <param name="Records">How many texts it was asked for.</param>
/// <param name="Bytes">Of those, in UTF-8.</param>
/// <param name="Hits">Pairs of a text and a pattern that matches it.</param>
/// <param name="Seconds">Of processors, for the search.</param>
/// <param name="Compile">Seconds by the clock.</param>
/// <param name="Compiled">Bytes held after compiling.</param>
/// <param name="Held">Bytes held after the search, with what was built on the way.</param>
internal sealed record GrowthPoint(long Records, long Bytes, long Hits, double Seconds, double Compile, long Compiled, long Held)
{
    // The clock of processors is read once a batch, which grows until that costs nothing.
    private const int FirstBatch = 64;
    private const int LargestBatch = 65_536;
    private const double LongBatch = 0.01;

    /// <summary>Asks for texts one after another, from the first again after the last, until there were so many or so much time has passed.</summary>
    /// <param name="records">At most.</param>
    /// <param name="seconds">Of processors, at most; a tenth of it goes before for warming up.</param>
    public static GrowthPoint Measure(string search, string[] patterns, string[] lines, long records, double seconds)
    {
        long before = GC.GetTotalMemory(true);
        long start = Stopwatch.GetTimestamp();
        IPatternSearch made = SearchRun.Searches[search](patterns);
        double compile = Stopwatch.GetElapsedTime(start).TotalSeconds;
        long compiled = GC.GetTotalMemory(true) - before;
        Walk(made, lines, Math.Max(1, records / 10), seconds / 10);
        (long asked, long bytes, long hits, double took) = Walk(made, lines, records, seconds);
        long held = GC.GetTotalMemory(true) - before;
        GC.KeepAlive(made);
        return new GrowthPoint(asked, bytes, hits, took, compile, compiled, held);
    }

    private static (long Records, long Bytes, long Hits, double Seconds) Walk(IPatternSearch search, string[] lines, long records, double most)
    {
        (long asked, long bytes, long hits, double seconds) = (0, 0, 0, 0);
        int batch = FirstBatch;
        while (asked < records && seconds < most)
        {
            int from = (int)(asked % lines.Length);
            Span<string> next = lines.AsSpan(from, (int)Math.Min(Math.Min(batch, lines.Length - from), records - asked));
            TimeSpan start = Environment.CpuUsage.TotalTime;
            hits += search.Matches(next, null);
            double took = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            seconds += took;
            batch = took < LongBatch ? Math.Min(2 * batch, LargestBatch) : batch;
            asked += next.Length;
            foreach (string line in next)
            {
                bytes += Encoding.UTF8.GetByteCount(line) + 1;
            }
        }

        return (asked, bytes, hits, seconds);
    }
}
