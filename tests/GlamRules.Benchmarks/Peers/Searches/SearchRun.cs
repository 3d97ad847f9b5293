using System.Diagnostics;
using System.Globalization;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>
/// One search in a process of its own: reads the text to memory, compiles the patterns, and prints how long it took to
/// ask for every line, by the clock and by the processors.
/// </summary>
internal static class SearchRun
{
    public static readonly Dictionary<string, Func<IReadOnlyList<string>, IPatternSearch>> Searches = new(StringComparer.Ordinal)
    {
        ["engine"] = patterns => new Engine(patterns),
        ["regex-loop"] = patterns => new RegexLoop(patterns),
        ["terms"] = terms => new TermEngine(terms),
        ["term-windows"] = terms => new TermWindows(terms),
    };

    public static int Run(string search, SearchArguments args, TextWriter output)
    {
        SearchLines text = SearchLines.Read(args.Text, args.Every);
        string[] patterns = File.ReadAllLines(args.Patterns);
        long start = Stopwatch.GetTimestamp();
        IPatternSearch first = Searches[search](patterns);
        double compiled = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (args.Counts is not null || args.LinesOf is not null)
        {
            Tell(first, text.Lines, patterns.Length, args, output);
            return 0;
        }

        IPatternSearch[] workers = [first, .. Enumerable.Range(1, args.Threads - 1).Select(_ => first.ForAnotherThread())];
        int warm = text.Warm();
        Divide(workers, _ => text.Lines.AsMemory(0, warm));
        GC.Collect();
        (start, TimeSpan before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        long hits = Divide(workers, worker => Part(text.Lines, worker, workers.Length));
        (double seconds, TimeSpan processors) = (Stopwatch.GetElapsedTime(start).TotalSeconds, Environment.CpuUsage.TotalTime - before);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hits={hits} bytes={text.Bytes} seconds={seconds:0.0000} cpu={processors.TotalSeconds:0.0000} compile={compiled:0.0000}"));
        return 0;
    }

    private static Memory<string> Part(string[] lines, int worker, int workers)
    {
        int from = (int)((long)lines.Length * worker / workers);
        return lines.AsMemory(from, (int)((long)lines.Length * (worker + 1) / workers) - from);
    }

    private static long Divide(IPatternSearch[] workers, Func<int, Memory<string>> part)
    {
        long[] hits = new long[workers.Length];
        Thread[] others = [.. Enumerable.Range(1, workers.Length - 1).Select(i => new Thread(() => hits[i] = workers[i].Matches(part(i).Span, null)))];
        Array.ForEach(others, t => t.Start());
        hits[0] = workers[0].Matches(part(0).Span, null);
        Array.ForEach(others, t => t.Join());
        return hits.Sum();
    }

    private static void Tell(IPatternSearch search, string[] lines, int patterns, SearchArguments args, TextWriter output)
    {
        PatternCounts counts = new(patterns);
        search.Matches(lines, (line, pattern) =>
        {
            counts.Add(pattern, line);
            if (pattern == args.LinesOf)
            {
                output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
            }
        });

        if (args.Counts is not null)
        {
            counts.Write(args.Counts);
        }
    }
}
