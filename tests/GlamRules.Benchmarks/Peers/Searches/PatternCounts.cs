using System.Globalization;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>How many lines each pattern matches, and a sum over their numbers that tells other lines apart.</summary>
internal sealed class PatternCounts(int patterns)
{
    private readonly long[] _lines = new long[patterns];
    private readonly ulong[] _marks = new ulong[patterns];

    public void Add(int pattern, int line)
    {
        _lines[pattern]++;
        _marks[pattern] += Mark((ulong)line);
    }

    public void Write(string path) =>
        File.WriteAllLines(path, _lines.Zip(_marks, (lines, mark) => string.Create(CultureInfo.InvariantCulture, $"{lines} {mark}")));

    // The mixing of SplitMix64 without its last step.
    private static ulong Mark(ulong line)
    {
        ulong mixed = (line + 1) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        return mixed ^ (mixed >> 27);
    }
}
