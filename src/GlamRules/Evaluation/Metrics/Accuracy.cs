using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Right answers among all records with gold.</summary>
internal sealed class Accuracy() : ProportionMetric(
    "accuracy", "Accuracy", "Share of records answered rightly; no answer is a wrong one.", TaskKind.Label, TaskKind.Value, TaskKind.Spans)
{
    internal override bool IsExactMatch => true;

    internal override (int Successes, int Trials) Counts(Tally tally, int label) => (tally.Exact, tally.N);
}
