using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>
/// Mean F over labels. A label with support that is never predicted counts 0; one with neither is left out.
/// </summary>
/// <param name="beta">As in <see cref="LabelF"/>.</param>
internal sealed class MacroF(double beta = 1) : Metric(
    $"macro-{LabelF.IdOf(beta)}", $"Macro {LabelF.NameOf(beta)}", $"Mean of the {LabelF.NameOf(beta)} of all labels that occur in gold or answers, each counting the same.", TaskKind.Label, TaskKind.Labels)
{
    internal override double Of(Tally tally, int label)
    {
        double sum = 0;
        int labels = 0;
        for (int i = 0; i < tally.Support.Length; i++)
        {
            double f = LabelF.Of(tally.Hits[i], tally.Support[i], tally.Predicted[i], beta);
            if (!double.IsNaN(f))
            {
                sum += f;
                labels++;
            }
        }

        return labels == 0 ? double.NaN : sum / labels;
    }
}
