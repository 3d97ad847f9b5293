using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Reports.Words;
using Spectre.Console;

namespace GlamRules.Cli.Output;

/// <summary>The systems side by side; a row a system, within 80 columns whatever their names.</summary>
internal static class FiguresTable
{
    private const int LongestName = 18;

    public static Table Of(AssessmentResult result, Wording words)
    {
        string primary = result.Definition.Criteria.Optimise;
        string[] metrics = [.. new[] { primary, result.Task.Kind == TaskKind.Labels ? "micro-f1" : "accuracy" }.Distinct()];
        Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("system").NoWrap());
        foreach (string metric in metrics)
        {
            table.AddColumn(new TableColumn(Markup.Escape(Lines.Cut(MetricWords.Name(metric), LongestName))).RightAligned().NoWrap()).AddColumn(new TableColumn("interval").NoWrap());
        }

        table.AddColumn(new TableColumn("answered").RightAligned().NoWrap());
        foreach (AssessedPredictor predictor in result.Predictors)
        {
            string name = Markup.Escape(Lines.Cut(predictor.Name, LongestName));
            List<string> cells = [predictor.Result.EliminatedBy is null ? name : $"[grey]{name} ✗[/]"];
            foreach (string metric in metrics)
            {
                cells.Add(MetricWords.Value(metric, predictor.Result[metric]?.Value, words));
                cells.Add(MetricWords.Interval(metric, predictor.Result[metric], words));
            }

            cells.Add(words.RoundPercent(predictor.Result.N == 0 ? null : predictor.Result.Answered / (double)predictor.Result.N));
            table.AddRow([.. cells]);
        }

        return table;
    }
}
