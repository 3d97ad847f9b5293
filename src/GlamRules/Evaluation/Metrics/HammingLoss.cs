using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Wrong decisions among all decisions, one a record and label.</summary>
internal sealed class HammingLoss() : Metric(
    "hamming-loss", "Hamming loss", "Share of single decisions, one for each record and label, that are wrong; less is better.", TaskKind.Labels)
{
    public override bool HigherIsBetter => false;

    internal override double Of(Tally tally, int label)
    {
        double decisions = (double)tally.N * tally.Support.Length;
        return decisions > 0 ? tally.Errors / decisions : double.NaN;
    }
}
