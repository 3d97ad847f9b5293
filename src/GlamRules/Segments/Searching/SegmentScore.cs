namespace GlamRules.Segments.Searching;

/// <summary>
/// How much a segment of dev stands out: a lower bound of the difference in it, and of how far that lies from the difference
/// elsewhere, times the root of its share of the records (size against distinctness as in subgroup discovery: Klösgen 1996).
/// Mean and variance are drawn towards those of all records, so that a few lucky records do not win.
/// </summary>
internal sealed class SegmentScore(RecordGains gains, double margin)
{
    /// <summary>All records weigh in like so many of the segment.</summary>
    private const double Weight = 10;

    /// <summary>Standard errors that a bound lies from its mean; a bar for the search, not a level of confidence.</summary>
    private const double Errors = 2;

    /// <summary>A segment in which the simpler system is enough must be worth a separate way of working.</summary>
    private const double Large = 0.1;

    /// <summary>The score for a claim; 0 or less where the segment does not stand out so.</summary>
    public double Of(SegmentClaim claim, int n, double sum, double squares)
    {
        int all = gains.Gains.Length;
        double mean = sum / n;
        double drawn = (sum + (Weight * gains.Mean)) / (n + Weight);
        double variance = (squares - (n * mean * mean) + (Weight * gains.Variance)) / (n + Weight);
        double inside = Math.Sqrt(variance / n);
        double elsewhere = (gains.Sum - sum) / (all - n);
        double apart = Math.Sqrt((variance / n) + (gains.Variance / (all - n)));
        double share = (double)n / all;
        double sign = claim == SegmentClaim.BAhead ? 1 : -1;
        double more = (sign * (drawn - elsewhere)) - (Errors * apart);
        // Both must hold, so the weaker counts.
        double weaker = claim == SegmentClaim.AIsEnough
            ? Math.Min(more, Math.Min(share < Large ? double.NegativeInfinity : margin - drawn - inside, elsewhere - margin))
            : Math.Min(more, (sign * drawn) - (Errors * inside));
        return weaker * Math.Sqrt(share);
    }
}
