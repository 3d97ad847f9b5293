namespace GlamRules.Segments.Searching;

/// <summary>
/// How much a segment of dev stands out: a lower bound of how far the difference in it lies from that elsewhere, times the
/// root of its share of the records (the weighing of size against distinctness usual in subgroup discovery: Klösgen 1996).
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

    /// <summary>The score for each claim, or 0 or less where it does not stand out so.</summary>
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
        if (claim == SegmentClaim.AIsEnough)
        {
            return share >= Large && elsewhere > margin && drawn + inside < margin ? (elsewhere - drawn - (Errors * apart)) * Math.Sqrt(share) : 0;
        }

        double sign = claim == SegmentClaim.BAhead ? 1 : -1;
        return (sign * drawn) - (Errors * inside) > 0 ? ((sign * (drawn - elsewhere)) - (Errors * apart)) * Math.Sqrt(share) : 0;
    }
}
