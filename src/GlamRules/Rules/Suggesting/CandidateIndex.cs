using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GlamRules.Corpora;

namespace GlamRules.Rules.Suggesting;

/// <summary>
/// All candidates that hold on enough of some records, each with those records. Of several that hold on the very same
/// ones only the plainest is kept: what has a meaning before small words, a whole word before a start of a word, a short text before a long one (but the longest start of a word).
/// </summary>
internal sealed class CandidateIndex
{
    private CandidateIndex(ImmutableArray<IndexedCandidate> candidates, int records)
    {
        Candidates = candidates;
        Records = records;
    }

    /// <summary>In a fixed order: those with a meaning first, by kind, then as found.</summary>
    public ImmutableArray<IndexedCandidate> Candidates { get; }

    /// <summary>How many records were indexed.</summary>
    public int Records { get; }

    /// <param name="task">Says which fields may be read.</param>
    /// <param name="records">The records.</param>
    /// <param name="least">On how many of them a candidate must hold.</param>
    /// <param name="phrases">Whether two words side by side are a candidate too.</param>
    public static CandidateIndex Build(TaskDescription task, IReadOnlyList<Record> records, int least, bool phrases)
    {
        IEnumerable<IndexedCandidate> all = task.Text.SelectMany(f => TextCandidates.Of(f, records, least, phrases))
            .Concat(task.Features.Where(f => !task.Text.Contains(f)).SelectMany(f => task.Numeric.Contains(f)
                ? FieldCandidates.OfRanges(f, records)
                : FieldCandidates.OfValues(f, records, least)));
        HashSet<int[]> seen = new(SamePostings.Instance);
        return new CandidateIndex(
            [
                .. all.Where(c => c.Postings.Length >= least && c.Postings.Length < records.Count)
                    .OrderBy(c => !CandidateTaste.Shows(c.Candidate)).ThenBy(c => c.Candidate.Kind).ThenBy(c => c.Candidate.Kind == CandidateKind.WordStart ? -c.Candidate.Text.Length : c.Candidate.Text.Length)
                    .Where(c => seen.Add(c.Postings)),
            ],
            records.Count);
    }

    private sealed class SamePostings : IEqualityComparer<int[]>
    {
        public static SamePostings Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            HashCode hash = default;
            hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
