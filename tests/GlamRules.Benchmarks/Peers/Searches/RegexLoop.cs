using System.Text.RegularExpressions;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>What one writes without an engine: one compiled .NET expression after another.</summary>
internal sealed class RegexLoop(IReadOnlyList<string> patterns) : IPatternSearch
{
    private readonly Regex[] _patterns = [.. patterns.Select(p => new Regex(p, RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))];

    public int Matches(string line, Span<int> patterns)
    {
        int found = 0;
        for (int i = 0; i < _patterns.Length; i++)
        {
            if (_patterns[i].IsMatch(line))
            {
                patterns[found++] = i;
            }
        }

        return found;
    }

    public IPatternSearch ForAnotherThread() => this;
}
