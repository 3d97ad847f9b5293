using System.Runtime.CompilerServices;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>A search that is asked for one line at a time.</summary>
internal abstract class LineByLine(int patterns) : IPatternSearch
{
    private readonly int[] _found = new int[patterns];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Matches(ReadOnlySpan<string> lines, Action<int, int>? found)
    {
        long hits = 0;
        for (int line = 0; line < lines.Length; line++)
        {
            int matches = Matches(lines[line], _found);
            hits += matches;
            for (int i = 0; i < matches && found is not null; i++)
            {
                found(line, _found[i]);
            }
        }

        return hits;
    }

    public abstract IPatternSearch ForAnotherThread();

    /// <summary>The patterns that match a line, each once; gives how many there are.</summary>
    /// <param name="patterns">Takes their places; as long as the list.</param>
    protected abstract int Matches(string line, Span<int> patterns);
}
