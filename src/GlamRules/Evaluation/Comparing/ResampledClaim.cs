using GlamRules.Statistics;

namespace GlamRules.Evaluation.Comparing;

/// <summary>A difference in any metric, by the BCa bootstrap over groups and approximate randomization.</summary>
/// <param name="difference">The difference over resamples.</param>
/// <param name="resampled">Records that were resampled for it: those of the claim, or for a label all.</param>
/// <param name="p">The two-sided p, found when it is asked for.</param>
internal sealed class ResampledClaim(BootstrapDistribution difference, int resampled, Func<double?> p) : Claim
{
    public override string Method => "bca-bootstrap";

    public override double? Effective => double.IsFinite(difference.Effective) ? difference.Effective : null;

    public override Interval? IntervalAt(double confidence) => difference.Bca(confidence);

    public override double? P() => p();

    public override Verdict VerdictFrom(Interval? interval, double margin) => VerdictRule.Read(interval, margin, Discordant, difference.Effective);

    public override int? RecordsNeeded(double margin, double alpha) =>
        difference.StandardError is > 0 and double error ? NonInferiorityPower.RecordsNeeded(resampled, error, margin, alpha) : null;

    public override double? SmallestDetectable(double alpha) =>
        difference.StandardError is > 0 and double error ? NonInferiorityPower.SmallestDetectable(error, alpha) : null;

    public override bool Detects(double margin, double alpha) => difference.StandardError switch
    {
        null => false,
        > 0 and double error => NonInferiorityPower.SmallestDetectable(error, alpha) <= margin,
        // No resample differs from another: only the number of records can tell whether that means anything.
        _ => N > 0 && margin < 1 && NonInferiorityPower.Of(N, Discordance, margin, alpha) >= NonInferiorityPower.Wanted,
    };
}
