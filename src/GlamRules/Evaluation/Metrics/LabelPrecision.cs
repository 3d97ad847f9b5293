using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Right among the answers with the label; absent where no answer has it.</summary>
internal sealed class LabelPrecision() : ProportionMetric(
    "precision", "Precision", "Of the records answered with the label, the share whose gold has it.", TaskKind.Label, TaskKind.Labels)
{
    public override bool PerLabel => true;

    internal override (int Successes, int Trials) Counts(Tally tally, int label) => (tally.Hits[label], tally.Predicted[label]);
}
