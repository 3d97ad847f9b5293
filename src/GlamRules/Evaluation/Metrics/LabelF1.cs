using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Harmonic mean of precision and recall; absent where the label is in neither gold nor answers.</summary>
internal sealed class LabelF1() : Metric(
    "f1", "F1", "Harmonic mean of the label's precision and recall.", TaskKind.Label, TaskKind.Labels)
{
    public override bool PerLabel => true;

    internal override double Of(Tally tally, int label) => Of(tally.Hits[label], tally.Support[label], tally.Predicted[label]);

    internal static double Of(long hits, long support, long predicted) =>
        support + predicted == 0 ? double.NaN : 2.0 * hits / (support + predicted);
}
