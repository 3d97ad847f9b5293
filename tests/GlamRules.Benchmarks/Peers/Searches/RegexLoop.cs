using System.Text.RegularExpressions;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>What one writes without an engine: one compiled .NET expression after another.</summary>
internal sealed class RegexLoop(IReadOnlyList<string> patterns) : LineByLine(patterns.Count)
{
    private readonly Regex[] _patterns = [.. patterns.Select(p => new Regex(p, RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))];

    protected override int Matches(string line, Span<int> patterns)
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

    public override IPatternSearch ForAnotherThread() => new RegexLoop(patterns);
}
