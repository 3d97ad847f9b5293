using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Comparing;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
using GlamRules.Evaluation.Metrics;
using GlamRules.Predictions;
using GlamRules.Statistics;

namespace GlamRules.Evaluation;

/// <summary>Scores one predictor: every metric with its interval, the labels, the confusion.</summary>
internal static class PredictorScorer
{
    public static PredictorResult Score(EvaluationContext context, int predictor)
    {
        EvaluatedPredictor of = context.Input.Predictors[predictor];
        SlicedTally sliced = context.Scored.SlicedTallyOf(predictor, context.All);
        Tally tally = sliced[SlicedTally.Everything];
        PredictorResult result = new()
        {
            Name = of.Name,
            Kind = of.Description.Kind,
            Split = context.Input.Split,
            N = tally.N,
            Answered = tally.Answered,
            Abstained = tally.Abstained,
            Faults = tally.Faults,
            Metrics = [.. context.Metrics.Select(metric => new MetricResult(metric.Id, Estimate(context, predictor, metric, sliced)) { Slice = WorstOf(metric, sliced) })],
            Labels = [.. context.Scored.Labels.Names.Select((label, number) => LabelResult.Of(label, number, tally))],
            Confusion = Confusion(context, predictor),
        };
        return ThresholdRule.Apply(result, context.Criteria, metric => metric == ModelSize.Id ? ModelSize.Of(of.Description) : null);
    }

    private static string? WorstOf(Figure figure, SlicedTally tally) =>
        figure is WorstFigure worst && worst.WorstOf(tally) is var part and >= 0 ? worst.Values[part] : null;

    private static Estimate Estimate(EvaluationContext context, int predictor, Figure metric, SlicedTally tally)
    {
        double value = metric.Of(tally);
        if (double.IsNaN(value))
        {
            return default;
        }

        Interval? interval;
        if (metric is MetricFigure figure && figure.Share(tally) is var (successes, trials))
        {
            interval = ProportionInterval.Wilson(successes, trials, context.Criteria.Confidence);
        }
        else
        {
            interval = context.Bootstrap.Of(predictor, context.ColumnOf(metric.Id)).Bca(context.Criteria.Confidence);
        }

        return new Estimate(value, interval?.Low, interval?.High);
    }

    private static ConfusionMatrix Confusion(EvaluationContext context, int predictor)
    {
        if (context.Input.Task.Kind != TaskKind.Label)
        {
            return new ConfusionMatrix([], [], []);
        }

        ScoredRecords scored = context.Scored;
        int labels = scored.Labels.Count;
        int[][] counts = [.. Enumerable.Range(0, labels).Select(_ => new int[labels + 2])];
        foreach (int record in context.All)
        {
            Pair pair = scored.Pairs[scored.PairOf[predictor][record]];
            int column = pair.Outcome switch
            {
                Outcome.Answered => pair.Answered[0],
                Outcome.Abstained => labels,
                _ => labels + 1,
            };
            counts[pair.Gold[0]][column]++;
        }

        ImmutableArray<string> names = scored.Labels.Names;
        return new ConfusionMatrix(names, [.. names, "(abstained)", "(fault)"], [.. counts.Select(row => row.ToImmutableArray())]);
    }
}
