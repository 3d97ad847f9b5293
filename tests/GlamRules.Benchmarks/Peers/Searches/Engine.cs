using GlamRules.Matching;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>This project's search for expressions.</summary>
internal sealed class Engine(IReadOnlyList<string> patterns) : IPatternSearch
{
    private readonly TextPattern[] _patterns = [.. patterns.Select(p => new TextPattern(p, caseSensitive: false))];

    public int Matches(string line, Span<int> patterns)
    {
        int found = 0;
        for (int i = 0; i < _patterns.Length; i++)
        {
            if (_patterns[i].Find(line) is not null)
            {
                patterns[found++] = i;
            }
        }

        return found;
    }

    public IPatternSearch ForAnotherThread() => this;
}
