using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Mean F1 over labels, weighted by their support.</summary>
internal sealed class WeightedF1() : Metric(
    "weighted-f1", "Weighted F1", "Mean of the F1 of all labels, each weighted by how often gold has it.", TaskKind.Label)
{
    internal override double Of(Tally tally, int label)
    {
        double sum = 0;
        long support = 0;
        for (int i = 0; i < tally.Support.Length; i++)
        {
            if (tally.Support[i] > 0)
            {
                sum += tally.Support[i] * LabelF.Of(tally.Hits[i], tally.Support[i], tally.Predicted[i]);
                support += tally.Support[i];
            }
        }

        return support == 0 ? double.NaN : sum / support;
    }
}
