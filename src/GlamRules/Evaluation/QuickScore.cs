using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;
using GlamRules.Statistics;

namespace GlamRules.Evaluation;

/// <summary>The figures of a predictor that need no resampling, for whoever scores again at every save.</summary>
/// <param name="Name">The predictor.</param>
/// <param name="N">Records with gold.</param>
/// <param name="Exact">Share of records answered wholly right, with a Wilson interval.</param>
/// <param name="MacroF1">Mean F1 of the labels; absent where there are none.</param>
/// <param name="MicroF1">F1 over all labels together.</param>
public sealed record QuickScore(string Name, int N, Estimate Exact, double? MacroF1, double? MicroF1, int Abstained, int Faults)
{
    /// <summary>Each label of the task, in its order.</summary>
    public ImmutableArray<LabelResult> Labels { get; init; } = [];

    /// <summary>Scores predictors over the records with gold.</summary>
    /// <param name="confidence">Of the intervals; between 0 and 1.</param>
    public static ImmutableArray<QuickScore> Of(TaskDescription task, IReadOnlyList<LabelledRecord> records, ImmutableArray<EvaluatedPredictor> predictors, double confidence)
    {
        ScoredRecords scored = ScoredRecords.From(task, records, predictors);
        int[] all = [.. Enumerable.Range(0, scored.Count)];
        return [.. predictors.Select((predictor, i) => Of(predictor.Name, scored.Labels, scored.TallyOf(i, all), confidence))];
    }

    private static QuickScore Of(string name, LabelIndex labels, Tally tally, double confidence)
    {
        Interval? interval = ProportionInterval.Wilson(tally.Exact, tally.N, confidence);
        return new QuickScore(
            name, tally.N, new Estimate(tally.N == 0 ? null : (double)tally.Exact / tally.N, interval?.Low, interval?.High),
            Figure(new MacroF().Of(tally, -1)), Figure(new MicroF().Of(tally, -1)), tally.Abstained, tally.Faults)
        {
            Labels = [.. labels.Names.Select((label, number) => LabelResult.Of(label, number, tally))],
        };
    }

    private static double? Figure(double value) => double.IsNaN(value) ? null : value;
}
