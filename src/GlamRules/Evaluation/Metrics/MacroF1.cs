using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>
/// Mean F1 over labels. A label with support that is never predicted counts 0; one with neither is left out.
/// </summary>
internal sealed class MacroF1() : Metric(
    "macro-f1", "Macro F1", "Mean of the F1 of all labels that occur in gold or answers, each counting the same.", TaskKind.Label, TaskKind.Labels)
{
    internal override double Of(Tally tally, int label)
    {
        double sum = 0;
        int labels = 0;
        for (int i = 0; i < tally.Support.Length; i++)
        {
            double f1 = LabelF1.Of(tally.Hits[i], tally.Support[i], tally.Predicted[i]);
            if (!double.IsNaN(f1))
            {
                sum += f1;
                labels++;
            }
        }

        return labels == 0 ? double.NaN : sum / labels;
    }
}
