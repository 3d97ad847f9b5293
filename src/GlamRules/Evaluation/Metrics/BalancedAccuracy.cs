using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Mean recall over the labels that occur in gold.</summary>
internal sealed class BalancedAccuracy() : Metric(
    "balanced-accuracy", "Balanced accuracy", "Mean of the recalls of all labels that occur in gold, each counting the same.", TaskKind.Label)
{
    internal override double Of(Tally tally, int label)
    {
        double sum = 0;
        int labels = 0;
        for (int i = 0; i < tally.Support.Length; i++)
        {
            if (tally.Support[i] > 0)
            {
                sum += (double)tally.Hits[i] / tally.Support[i];
                labels++;
            }
        }

        return labels == 0 ? double.NaN : sum / labels;
    }
}
