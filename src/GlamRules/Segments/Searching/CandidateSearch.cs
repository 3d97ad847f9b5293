using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Segments.Conditions;

namespace GlamRules.Segments.Searching;

/// <summary>All single conditions, and the best of them with every other.</summary>
internal sealed class CandidateSearch(RecordView view, RecordGains gains, double margin)
{
    private const int Fewest = 20;
    private const double LeastShare = 0.01;

    /// <summary>So many single conditions of each claim are tried with every other.</summary>
    private const int Beam = 40;

    /// <summary>Two conditions must be so much better than either, or the shorter is told.</summary>
    private const double WorthASecond = 1.25;

    /// <summary>A segment that is a label by another name is told in the table of labels.</summary>
    private const double SameAsLabel = 0.8;

    private readonly SegmentScore _score = new(gains, margin);

    private readonly int _least = Math.Max(Fewest, (int)Math.Ceiling(LeastShare * view.Count));

    private readonly HashSet<(int One, int Two)> _tried = [];

    /// <summary>How many segments were looked at.</summary>
    public int Tried => _tried.Count;

    /// <summary>Every segment that stands out, best first within each claim.</summary>
    public ImmutableArray<Candidate> Find()
    {
        (SegmentCondition Condition, RecordSet Records)[] singles = Singles();
        return [.. Enum.GetValues<SegmentClaim>().SelectMany(claim => Find(claim, singles)).OrderBy(c => c.Claim).ThenByDescending(c => c.Score).ThenBy(c => c.Conditions.Length).ThenBy(c => c.Notation, StringComparer.Ordinal)];
    }

    private IEnumerable<Candidate> Find(SegmentClaim claim, (SegmentCondition Condition, RecordSet Records)[] singles)
    {
        Candidate[] alone = [.. singles.Select(single => Try(claim, [single.Condition], single.Records))];
        _tried.UnionWith(Enumerable.Range(0, alone.Length).Select(i => (i, i)));
        int[] best = [.. Enumerable.Range(0, alone.Length).OrderByDescending(i => alone[i].Score).ThenBy(i => i).Take(Beam)];
        HashSet<int> seen = [];
        List<Candidate> found = [.. alone];
        foreach (int one in best)
        {
            seen.Add(one);
            for (int two = 0; two < alone.Length; two++)
            {
                if (!seen.Contains(two) && IsNarrower(singles[one].Records, singles[two].Records))
                {
                    _tried.Add((Math.Min(one, two), Math.Max(one, two)));
                    Candidate both = Try(claim, [.. new[] { one, two }.Order().Select(i => singles[i].Condition)], singles[one].Records.And(singles[two].Records));
                    if (both.Score > WorthASecond * Math.Max(alone[one].Score, alone[two].Score))
                    {
                        found.Add(both);
                    }
                }
            }
        }

        return found.Where(c => c.Score > 0 && (claim == SegmentClaim.AIsEnough || Math.Abs(c.Difference) >= margin));
    }

    private (SegmentCondition Condition, RecordSet Records)[] Singles()
    {
        RecordSet[] labels = view.Task.Kind is not (TaskKind.Label or TaskKind.Labels) ? [] :
        [
            .. Enumerable.Range(0, view.Count).SelectMany(i => view[i].Gold!.Labels).Distinct(StringComparer.Ordinal)
                .Select(label => RecordSet.Of(view.Count, i => view[i].Gold!.Labels.Contains(label))),
        ];
        return
        [
            .. ConditionKinds.All.SelectMany(kind => kind.Propose(view).Select(condition => (condition, RecordSet.Of(view.Count, i => kind.Holds(condition, view, i)))))
                .Where(single => IsOfASize(single.Item2.Count) && !labels.Any(label => label.Likeness(single.Item2) >= SameAsLabel)),
        ];
    }

    private bool IsNarrower(RecordSet one, RecordSet two)
    {
        int shared = one.Shared(two);
        return IsOfASize(shared) && shared < one.Count && shared < two.Count;
    }

    private bool IsOfASize(int n) => n >= _least && n <= view.Count - _least;

    private Candidate Try(SegmentClaim claim, ImmutableArray<SegmentCondition> conditions, RecordSet records)
    {
        (double sum, double squares) = records.SumOf(gains.Gains);
        return new Candidate(conditions, records, claim, sum / records.Count, _score.Of(claim, records.Count, sum, squares));
    }
}
