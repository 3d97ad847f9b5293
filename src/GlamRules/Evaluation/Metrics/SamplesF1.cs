using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Mean over records of their own F1; a record that rightly has no label counts 1.</summary>
internal sealed class SamplesF1() : Metric(
    "samples-f1", "Samples F1", "Mean over records of the F1 between the set answered and the set in gold.", TaskKind.Labels)
{
    internal override double Of(Tally tally, int label) => tally.N > 0 ? tally.SampleF1 / tally.N : double.NaN;
}
