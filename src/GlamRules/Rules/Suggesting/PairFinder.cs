namespace GlamRules.Rules.Suggesting;

/// <summary>Pairs of words: the most promising words of a label, each with the words found beside it.</summary>
internal sealed class PairFinder
{
    private const int Seeds = 60;

    private readonly IndexedCandidate[] _words;
    private readonly int[][] _wordsOf;

    public PairFinder(CandidateIndex index)
    {
        _words = [.. index.Candidates.Where(c => c.Candidate.Kind == CandidateKind.Term && !c.Candidate.Text.Contains(' ', StringComparison.Ordinal) && CandidateTaste.Shows(c.Candidate))];
        List<int>[] of = [.. Enumerable.Range(0, index.Records).Select(_ => new List<int>())];
        for (int word = 0; word < _words.Length; word++)
        {
            foreach (int record in _words[word].Postings)
            {
                of[record].Add(word);
            }
        }

        _wordsOf = [.. of.Select(o => o.ToArray())];
    }

    /// <summary>Pairs that hold on enough records, in a fixed order.</summary>
    public List<IndexedCandidate> Of(VoteOutcomes outcomes, int least)
    {
        int[] seeds =
        [
            .. Enumerable.Range(0, _words.Length)
                .Select(w => (Word: w, Gained: _words[w].Postings.Count(i => outcomes.Effects[i] > 0)))
                .Where(w => w.Gained >= least)
                .OrderByDescending(w => w.Gained).ThenBy(w => w.Word).Take(Seeds).Select(w => w.Word),
        ];
        HashSet<int> done = [];
        List<IndexedCandidate> pairs = [];
        foreach (int seed in seeds)
        {
            done.Add(seed);
            SortedDictionary<int, List<int>> beside = [];
            foreach (int record in _words[seed].Postings)
            {
                foreach (int word in _wordsOf[record].Where(w => !done.Contains(w) && _words[w].Candidate.Field == _words[seed].Candidate.Field))
                {
                    if (!beside.TryGetValue(word, out List<int>? records))
                    {
                        beside[word] = records = [];
                    }

                    records.Add(record);
                }
            }

            pairs.AddRange(beside.Where(b => b.Value.Count >= least && b.Value.Count < _words[seed].Postings.Length && b.Value.Count < _words[b.Key].Postings.Length)
                .Select(b => new IndexedCandidate(_words[seed].Candidate with { Kind = CandidateKind.Pair, Other = _words[b.Key].Candidate.Text }, [.. b.Value])));
        }

        return pairs;
    }
}
