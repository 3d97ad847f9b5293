using GlamRules.Corpora;
using GlamRules.Text;

namespace GlamRules.Rules.Suggesting;

/// <summary>The candidates of a field of text: words, words side by side, starts of words and of the text, lengths.</summary>
internal static class TextCandidates
{
    private const int ShortestStart = 4;
    private const int LongestStart = 8;

    private static readonly int[] Lengths = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 60, 100];

    public static IEnumerable<IndexedCandidate> Of(string field, IReadOnlyList<Record> records, int least, bool phrases)
    {
        PostingLists terms = new();
        PostingLists wordStarts = new();
        PostingLists textStarts = new();
        List<(string Text, int Record)> texts = [];
        for (int i = 0; i < records.Count; i++)
        {
            FieldValue value = records[i][field];
            for (int v = 0; v < value.Count; v++)
            {
                string folded = FoldedText.Fold(value[v]);
                texts.Add((folded, i));
                AddTerms(folded, i, terms, textStarts, phrases);
                AddWordStarts(value[v], i, wordStarts);
            }
        }

        texts.Sort((a, b) => string.CompareOrdinal(a.Text, b.Text) is not 0 and var order ? order : a.Record.CompareTo(b.Record));
        return terms.AtLeast(least).Select(t => new IndexedCandidate(new Candidate(CandidateKind.Term, field, t.Key), t.Postings))
            .Concat(textStarts.AtLeast(least).Select(t => new IndexedCandidate(new Candidate(CandidateKind.TextStart, field, t.Key), Starting(t.Key, texts))))
            .Concat(wordStarts.AtLeast(least).Select(t => new IndexedCandidate(new Candidate(CandidateKind.WordStart, field, t.Key), t.Postings)))
            .Concat(OfLength(field, records, least));
    }

    private static void AddTerms(string folded, int record, PostingLists terms, PostingLists textStarts, bool phrases)
    {
        List<(int Start, int Length)> words = WordRuns.Of(folded);
        for (int w = 0; w < words.Count; w++)
        {
            (int start, int length) = words[w];
            terms.Add(folded.AsSpan(start, length), record);
            bool besideNext = w + 1 < words.Count && words[w + 1].Start == start + length + 1 && folded[start + length] == ' ';
            if (phrases && besideNext)
            {
                terms.Add(folded.AsSpan(start, length + 1 + words[w + 1].Length), record);
            }

            if (w == 0 && start == 0)
            {
                textStarts.Add(folded.AsSpan(0, length), record);
                if (besideNext)
                {
                    textStarts.Add(folded.AsSpan(0, length + 1 + words[1].Length), record);
                }
            }
        }
    }

    private static void AddWordStarts(string text, int record, PostingLists starts)
    {
        Span<char> lower = stackalloc char[LongestStart];
        foreach ((int start, int length) in WordRuns.OfPattern(text))
        {
            int longest = Math.Min(length, LongestStart);
            int letters = 0;
            while (letters < longest && char.IsAsciiLetter(text[start + letters]))
            {
                lower[letters] = char.ToLowerInvariant(text[start + letters]);
                letters++;
            }

            for (int take = ShortestStart; take <= letters; take++)
            {
                starts.Add(lower[..take], record);
            }
        }
    }

    // Also texts whose first word is longer: that is what "starts" means.
    private static int[] Starting(string start, List<(string Text, int Record)> texts)
    {
        int low = 0;
        int high = texts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(texts[middle].Text, start) < 0 ? (middle + 1, high) : (low, middle);
        }

        SortedSet<int> found = [];
        for (; low < texts.Count && texts[low].Text.StartsWith(start, StringComparison.Ordinal); low++)
        {
            found.Add(texts[low].Record);
        }

        return [.. found];
    }

    private static IEnumerable<IndexedCandidate> OfLength(string field, IReadOnlyList<Record> records, int least)
    {
        int[][] lengths = [.. records.Select(r => Enumerable.Range(0, r[field].Count).Select(v => Words.Count(r[field][v])).ToArray())];
        foreach (int bound in Lengths)
        {
            Candidate upTo = new(CandidateKind.Length, field, "", Max: bound);
            Candidate from = new(CandidateKind.Length, field, "", Min: bound + 1);
            foreach ((Candidate candidate, Func<int, bool> fits) in new (Candidate, Func<int, bool>)[] { (upTo, l => l <= bound), (from, l => l > bound) })
            {
                int[] postings = [.. Enumerable.Range(0, lengths.Length).Where(i => lengths[i].Any(fits))];
                if (postings.Length >= least)
                {
                    yield return new IndexedCandidate(candidate, postings);
                }
            }
        }
    }
}
