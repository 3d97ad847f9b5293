using System.Collections.Immutable;
using System.Globalization;

namespace GlamRules.Benchmarks.Peers.Comparison;

/// <summary>The figures of a trial beside each other.</summary>
internal static class ComparisonTable
{
    /// <summary>
    /// Rates in 1,000,000 bytes of UTF-8 a second. The ratio says how many times as fast as each the first is: by the
    /// time of processors where there is one thread, for the machine may be busy otherwise, else by the clock.
    /// </summary>
    public static void Write(Trial trial, ImmutableArray<(PeerProgram Program, Measured Median)> rows, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{trial.Title}, {(trial.Threads == 1 ? "one thread" : $"{trial.Threads} threads")}"));
        output.WriteLine();
        output.WriteLine("| system | MB/s by the clock | MB/s of processors | text, MB | hits | compile, s | first to this |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        double first = Rate(rows[0].Median);
        foreach ((PeerProgram program, Measured median) in rows)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {program.Name} | {median.ByClock:0.0#} | {median.ByProcessor:0.0#} | {median.Bytes / 1e6:0.0} | {median.Hits} | {median.Compile:0.000} | {first / Rate(median):0.00} |"));
        }

        output.Flush();

        double Rate(Measured median) => trial.Threads == 1 ? median.ByProcessor : median.ByClock;
    }
}
