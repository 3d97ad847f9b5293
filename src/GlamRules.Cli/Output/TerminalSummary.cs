using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports;
using Spectre.Console;

namespace GlamRules.Cli.Output;

/// <summary>The result of an assessment in a terminal of 80 columns.</summary>
internal static class TerminalSummary
{
    public static void Write(AssessmentResult result, string folder, CultureInfo culture, IAnsiConsole console)
    {
        Wording words = new(culture);
        console.WriteLine();
        console.Write(new Markup($"[bold]{Markup.Escape(result.Definition.Title)}[/]\n"));
        console.WriteLine($"{words.Count(result.Records.Count(r => r.Gold is not null), "record")} scored ({result.Split?.ToString().ToLowerInvariant() ?? "all"}), {words.Number(result.Corpus.Train)} train, {words.Number(result.Corpus.Dev)} dev");
        if (result.Exploratory)
        {
            console.Write(new Markup($"[yellow]EXPLORATORY:[/] {Markup.Escape(string.Join(" ", result.ExploratoryReasons))}\n"));
        }

        console.WriteLine();
        console.Write(Figures(result, words));
        foreach (AssessedPredictor eliminated in result.Predictors.Where(p => p.Result.EliminatedBy is not null))
        {
            console.WriteLine($"✗ {eliminated.Name} fails the threshold on {Wording.Metric(eliminated.Result.EliminatedBy!)}.");
        }

        console.WriteLine();
        foreach (Comparison comparison in result.Comparisons)
        {
            AssessedPredictor a = result.Predictor(comparison.A);
            AssessedPredictor b = result.Predictor(comparison.B);
            console.Write(new Markup($"[bold]{Markup.Escape(Wording.Verdict(comparison.Verdict, a, b))}.[/]\n"));
            console.WriteLine($"{b.Name} minus {a.Name}: {words.Points(comparison.Difference)} points of {Wording.Metric(comparison.Metric)} ({words.PointInterval(comparison.Low, comparison.High)}), margin {words.Points(comparison.Margin).TrimStart('+')}.");
        }

        foreach (RepeatedFigure figure in result.Repeats.Where(r => r.Metric == result.Definition.Criteria.Optimise && result.Predictors.Any(p => p.Name == r.Subject && p.Result.Kind != PredictorKind.Baseline)))
        {
            console.WriteLine($"{figure.Subject} over {words.Number(figure.Values.Length)} splits: mean {words.Figure(figure.Mean)}, standard deviation {words.Figure(figure.StandardDeviation)}.");
        }

        console.WriteLine(result.Winner is { } winner ? $"Best under the criteria: {winner}." : "No system passes every threshold.");
        console.WriteLine();
        // Not wrapped: a path is there to be copied.
        console.Profile.Out.Writer.WriteLine($"Report: {Path.Combine(folder, ReportFolder.Html)}");
    }

    private static Table Figures(AssessmentResult result, Wording words)
    {
        string primary = result.Definition.Criteria.Optimise;
        string exact = result.Task.Kind == TaskKind.Label ? "accuracy" : "micro-f1";
        string[] metrics = [.. new[] { primary, exact }.Distinct()];
        Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("system").NoWrap());
        foreach (string metric in metrics)
        {
            table.AddColumn(new TableColumn(Markup.Escape(Wording.Metric(metric))).RightAligned().NoWrap()).AddColumn(new TableColumn("interval").NoWrap());
        }

        table.AddColumn(new TableColumn("answered").RightAligned());
        foreach (AssessedPredictor predictor in result.Predictors)
        {
            string name = predictor.Name.Length > 20 ? predictor.Name[..19] + "…" : predictor.Name;
            List<string> cells = [predictor.Result.EliminatedBy is null ? Markup.Escape(name) : $"[grey]{Markup.Escape(name)} ✗[/]"];
            foreach (string metric in metrics)
            {
                cells.Add(words.Figure(predictor.Result[metric]?.Value));
                cells.Add(predictor.Result[metric] is { } estimate ? words.Interval(estimate).Replace(" to ", "–", StringComparison.Ordinal) : "");
            }

            cells.Add(words.RoundPercent(predictor.Result.N == 0 ? null : predictor.Result.Answered / (double)predictor.Result.N));
            table.AddRow([.. cells]);
        }

        return table;
    }
}
