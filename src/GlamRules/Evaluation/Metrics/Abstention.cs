using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Records that got no answer, by abstention or fault: what <see cref="Coverage"/> leaves.</summary>
internal sealed class Abstention() : ProportionMetric(
    "abstention", "Abstention", "Share of records that got no answer, for want of one or by a fault; less is better.", TaskKind.Label, TaskKind.Labels, TaskKind.Value, TaskKind.Spans)
{
    public override bool HigherIsBetter => false;

    internal override (int Successes, int Trials) Counts(Tally tally, int label) => (tally.N - tally.Answered, tally.N);
}
