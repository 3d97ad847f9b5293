using System.Collections.Immutable;

namespace GlamRules.Segments.Searching;

/// <summary>The few segments that test is asked about: the best of each claim that are about different records.</summary>
internal static class DiverseChoice
{
    private const int MostAhead = 3;
    private const int MostEnough = 2;
    private const double Alike = 0.5;
    private const double Within = 0.8;

    /// <param name="candidates">Best first within each claim.</param>
    public static ImmutableArray<Candidate> Of(ImmutableArray<Candidate> candidates) =>
        [.. candidates.GroupBy(c => c.Claim).OrderBy(g => g.Key).SelectMany(g => Choose(g, g.Key == SegmentClaim.AIsEnough ? MostEnough : MostAhead))];

    private static List<Candidate> Choose(IEnumerable<Candidate> candidates, int most)
    {
        List<Candidate> chosen = [];
        foreach (Candidate candidate in candidates)
        {
            if (chosen.Count < most && !chosen.Any(other => SaysTheSame(other.Records, candidate.Records)))
            {
                chosen.Add(candidate);
            }
        }

        return chosen;
    }

    // What lies almost wholly within another adds little to it, even where it is much smaller.
    private static bool SaysTheSame(RecordSet one, RecordSet two) =>
        one.Likeness(two) > Alike || one.Shared(two) > Within * Math.Min(one.Count, two.Count);
}
