using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Right answers among answers; absent where nothing was answered.</summary>
internal sealed class AccuracyWhereAnswered() : ProportionMetric(
    "accuracy-where-answered", "Accuracy where answered", "Share of right answers among the records that got one.",
    TaskKind.Label, TaskKind.Value, TaskKind.Spans)
{
    internal override (int Successes, int Trials) Counts(Tally tally, int label) => (tally.Exact, tally.Answered);
}
