using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>How much hangs on one split.</summary>
internal static class RepeatsSection
{
    public static Section? Build(AssessmentResult result, Wording words)
    {
        if (result.Repeats.IsEmpty)
        {
            return null;
        }

        string[] metrics = [.. new[] { result.Definition.Criteria.Optimise, result.Task.Kind == TaskKind.Labels ? "micro-f1" : "accuracy" }.Distinct()];
        string[] baselines = [.. result.Predictors.Where(p => p.Result.Kind == PredictorKind.Baseline).Select(p => p.Name)];
        int seeds = result.Repeats.Max(r => r.Values.Length);
        return new Section("repeats", "How much hangs on one split",
        [
            Paragraph.Of($"The same systems over {words.Count(seeds, "division")} of the corpus, with split seeds 1 to {words.Number(seeds)}: what one split says could as well have been any of these."),
            .. result.LeftOutOfRepeats.Select(l => Paragraph.Of($"Left out: {l.Predictor} {l.Reason}.")),
            .. result.Repeats.Where(r => r.Pair is not null).Select(r => Paragraph.Of(RepeatSentence.Of(result, r, words))),
            new Table(
                "Mean and spread",
                [new("System"), new("Metric"), new("Mean", true), new("Standard deviation", true), new("Least", true), new("Greatest", true)],
                [.. result.Repeats.Where(r => r.Pair is null && metrics.Contains(r.Metric) && !baselines.Contains(r.Subject)).Select(r => Row(r, words))]),
        ]);
    }

    private static ImmutableArray<TableCell> Row(RepeatedFigure figure, Wording words)
    {
        return [new TableCell(figure.Subject, Strong: true), MetricWords.Name(figure.Metric), Value(figure.Mean), Value(figure.StandardDeviation), Value(figure.Minimum), Value(figure.Maximum)];

        string Value(double? value) => MetricWords.Value(figure.Metric, value, words);
    }
}
