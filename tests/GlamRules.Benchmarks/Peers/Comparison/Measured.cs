using System.Globalization;

namespace GlamRules.Benchmarks.Peers.Comparison;

/// <summary>What one program took for one text, once: the search alone, after it has read the text and warmed up.</summary>
/// <param name="Hits">Pairs of a line and a pattern that matches it.</param>
/// <param name="Bytes">Of the text, in UTF-8.</param>
/// <param name="Seconds">By the clock.</param>
/// <param name="Processors">Seconds that processors spent.</param>
/// <param name="Compile">Seconds for the patterns, before.</param>
internal sealed record Measured(long Hits, long Bytes, double Seconds, double Processors, double Compile)
{
    public double ByClock => Bytes / Seconds / 1e6;

    public double ByProcessor => Bytes / Processors / 1e6;

    /// <summary>The line that every program prints: <c>hits=1 bytes=2 seconds=3.0 cpu=4.0 compile=5.0</c>.</summary>
    public static Measured Parse(string line)
    {
        Dictionary<string, string> figures = line.Trim().Split(' ').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        return new Measured(long.Parse(figures["hits"], CultureInfo.InvariantCulture), long.Parse(figures["bytes"], CultureInfo.InvariantCulture), Number("seconds"), Number("cpu"), Number("compile"));

        double Number(string name) => double.Parse(figures[name], CultureInfo.InvariantCulture);
    }

    /// <summary>The medians, each figure for itself.</summary>
    public static Measured Median(IReadOnlyList<Measured> runs)
    {
        return runs[0] with { Seconds = Middle(r => r.Seconds), Processors = Middle(r => r.Processors), Compile = Middle(r => r.Compile) };

        double Middle(Func<Measured, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);
    }
}
