using GlamRules.Matching;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>This project's search for terms: whole words, without regard to case and accents.</summary>
internal sealed class TermEngine(IReadOnlyList<string> terms) : LineByLine(terms.Count)
{
    private readonly TermSet _terms = new(terms);

    protected override int Matches(string line, Span<int> patterns)
    {
        int found = 0;
        TermSearch search = _terms.Search(line, overlapping: true);
        while (search.MoveNext())
        {
            int term = search.Current.Term;
            if (!patterns[..found].Contains(term))
            {
                patterns[found++] = term;
            }
        }

        return found;
    }

    public override IPatternSearch ForAnotherThread() => new TermEngine(terms);
}
