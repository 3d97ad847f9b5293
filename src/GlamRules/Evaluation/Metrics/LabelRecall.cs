using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Found among the records with the label; absent where gold never has it.</summary>
internal sealed class LabelRecall() : ProportionMetric(
    "recall", "Recall", "Of the records whose gold has the label, the share answered with it.", TaskKind.Label, TaskKind.Labels)
{
    public override bool PerLabel => true;

    internal override (int Successes, int Trials) Counts(Tally tally, int label) => (tally.Hits[label], tally.Support[label]);
}
