using GlamRules.Statistics;

namespace GlamRules.Evaluation.Comparing;

/// <summary>
/// The verdict of one claim among many. Whatever the adjusted interval settles is settled, however few the records:
/// it has paid for the looks at the others. What it leaves open is too few to judge where the margin could not have
/// been detected, and inconclusive where it could.
/// </summary>
internal static class FamilyVerdict
{
    public static Verdict Of(Claim claim, Interval? adjusted, double margin, double alpha) =>
        claim.VerdictFrom(adjusted, margin) is not Verdict.Inconclusive and var firm ? firm
        : claim.Detects(margin, alpha) ? Verdict.Inconclusive
        : Verdict.TooFewToJudge;
}
