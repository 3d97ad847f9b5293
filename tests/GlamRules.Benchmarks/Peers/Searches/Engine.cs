using System.Runtime.CompilerServices;
using GlamRules.Matching;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>This project's search for expressions.</summary>
internal sealed class Engine : IPatternSearch
{
    // As many as a worker is handed at once.
    private const int Batch = 512;

    private readonly PatternSet _set;
    private readonly PatternSetMatcher _matcher;

    public Engine(IReadOnlyList<string> patterns)
        : this(PatternSet.Of(patterns.Select(p => new TextPattern(p, caseSensitive: false))))
    {
    }

    private Engine(PatternSet set)
    {
        _set = set;
        _matcher = set.Matcher();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Matches(ReadOnlySpan<string> lines, Action<int, int>? found)
    {
        long hits = 0;
        for (int from = 0; from < lines.Length; from += Batch)
        {
            ReadOnlySpan<string> own = lines[from..Math.Min(from + Batch, lines.Length)];
            _matcher.Match(own);
            for (int line = 0; line < own.Length; line++)
            {
                foreach (int pattern in _matcher[line])
                {
                    hits++;
                    found?.Invoke(from + line, pattern);
                }
            }
        }

        return hits;
    }

    public IPatternSearch ForAnotherThread() => new Engine(_set);
}
