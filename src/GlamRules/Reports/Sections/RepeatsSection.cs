using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Predictions;
using GlamRules.Reports.Document;

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

        string primary = result.Definition.Criteria.Optimise;
        string second = result.Task.Kind == Corpora.TaskKind.Label ? "accuracy" : "micro-f1";
        string[] metrics = [.. new[] { primary, second }.Distinct()];
        RepeatedFigure[] shown = [.. result.Repeats.Where(r => metrics.Contains(r.Metric) && !(result.Predictors.FirstOrDefault(p => p.Name == r.Subject)?.Result.Kind == PredictorKind.Baseline))];
        int seeds = result.Repeats[0].Values.Length;
        return new Section("repeats", "How much hangs on one split",
        [
            Paragraph.Of($"The same systems over {words.Number(seeds)} divisions of the corpus, with split seeds 1 to {words.Number(seeds)}: what one split says could as well have been any of these."),
            new Table(
                "Mean and spread",
                [new("System"), new("Metric"), new("Mean", true), new("Standard deviation", true), new("Least", true), new("Greatest", true)],
                [.. shown.Select(r => ImmutableArray.CreateRange<TableCell>([new TableCell(r.Subject, Strong: true), Wording.Metric(r.Metric), words.Figure(r.Mean), words.Figure(r.StandardDeviation), words.Figure(r.Minimum), words.Figure(r.Maximum)]))]),
        ]);
    }
}
