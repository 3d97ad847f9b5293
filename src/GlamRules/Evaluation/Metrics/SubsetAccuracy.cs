using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Whole sets answered rightly among all records with gold.</summary>
internal sealed class SubsetAccuracy() : ProportionMetric(
    "subset-accuracy", "Subset accuracy", "Share of records whose whole set of labels is right.", TaskKind.Labels)
{
    internal override bool IsExactMatch => true;

    internal override (int Successes, int Trials) Counts(Tally tally, int label) => (tally.Exact, tally.N);
}
