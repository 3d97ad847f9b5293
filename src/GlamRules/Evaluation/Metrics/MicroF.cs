using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>F over the hits, misses and false alarms of all labels together.</summary>
/// <param name="beta">As in <see cref="LabelF"/>.</param>
internal sealed class MicroF(double beta = 1) : Metric(
    $"micro-{LabelF.IdOf(beta)}", $"Micro {LabelF.NameOf(beta)}", $"{LabelF.NameOf(beta)} over all labels together, so that frequent labels count more.", TaskKind.Label, TaskKind.Labels)
{
    internal override double Of(Tally tally, int label)
    {
        long hits = 0;
        long support = 0;
        long predicted = 0;
        for (int i = 0; i < tally.Support.Length; i++)
        {
            hits += tally.Hits[i];
            support += tally.Support[i];
            predicted += tally.Predicted[i];
        }

        return LabelF.Of(hits, support, predicted, beta);
    }
}
