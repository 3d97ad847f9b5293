using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>F1 over the hits, misses and false alarms of all labels together.</summary>
internal sealed class MicroF1() : Metric(
    "micro-f1", "Micro F1", "F1 over all labels together, so that frequent labels count more.", TaskKind.Label, TaskKind.Labels)
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

        return LabelF1.Of(hits, support, predicted);
    }
}
