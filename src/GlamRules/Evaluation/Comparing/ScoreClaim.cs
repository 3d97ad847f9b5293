using GlamRules.Statistics;

namespace GlamRules.Evaluation.Comparing;

/// <summary>A difference in the share of records wholly right, by Tango's score interval.</summary>
internal sealed class ScoreClaim : Claim
{
    public override string Method => "tango";

    public override Interval? IntervalAt(double confidence) => PairedScore.Interval(BOnly, AOnly, N, confidence);

    public override double? P() => McNemar.MidP(AOnly, BOnly);

    public override Verdict VerdictFrom(Interval? interval, double margin) => VerdictRule.Read(interval, margin);

    public override int? RecordsNeeded(double margin, double alpha) =>
        N == 0 ? null : NonInferiorityPower.RecordsNeeded(Discordance, margin, alpha);

    public override double? SmallestDetectable(double alpha) => NonInferiorityPower.SmallestDetectable(N, Discordance, alpha);

    public override bool Detects(double margin, double alpha) =>
        N > 0 && margin < 1 && NonInferiorityPower.Of(N, Discordance, margin, alpha) >= NonInferiorityPower.Wanted;
}
