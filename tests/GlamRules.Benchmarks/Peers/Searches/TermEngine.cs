using System.Runtime.CompilerServices;
using GlamRules.Matching;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>This project's search for terms: whole words, without regard to case and accents.</summary>
internal sealed class TermEngine(IReadOnlyList<string> terms) : LineByLine(terms.Count)
{
    private readonly TermSet _terms = new(terms);
    private readonly List<TermHit> _hits = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override int Matches(string line, Span<int> patterns)
    {
        _hits.Clear();
        _terms.FindFolded(line, _hits);
        int found = 0;
        foreach (TermHit hit in _hits)
        {
            if (!patterns[..found].Contains(hit.Term))
            {
                patterns[found++] = hit.Term;
            }
        }

        return found;
    }

    public override IPatternSearch ForAnotherThread() => new TermEngine(terms);
}
