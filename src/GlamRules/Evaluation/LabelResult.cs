using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;

namespace GlamRules.Evaluation;

/// <summary>How a predictor does on one label.</summary>
/// <param name="Support">Records whose gold has the label.</param>
/// <param name="Predicted">Records whose answer has it.</param>
public sealed record LabelResult(string Label, double? Precision, double? Recall, double? F1, int Support, int Predicted)
{
    internal static LabelResult Of(string label, int number, Tally tally)
    {
        int hits = tally.Hits[number];
        int support = tally.Support[number];
        int predicted = tally.Predicted[number];
        double f1 = LabelF.Of(hits, support, predicted);
        return new LabelResult(
            label,
            predicted == 0 ? null : (double)hits / predicted,
            support == 0 ? null : (double)hits / support,
            double.IsNaN(f1) ? null : f1,
            support,
            predicted);
    }
}
