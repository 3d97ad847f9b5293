using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Recommending;
using GlamRules.Assessments.Sealing;
using GlamRules.Evaluation;
using GlamRules.Reports;
using GlamRules.Reports.Words;
using Spectre.Console;

namespace GlamRules.Cli.Output;

/// <summary>The result of an assessment in a terminal of 80 columns.</summary>
internal static class TerminalSummary
{
    private const int MostDifferences = 12;

    public static void Write(AssessmentResult result, string folder, CultureInfo culture, IAnsiConsole console)
    {
        Wording words = new(culture);
        console.WriteLine();
        if (result.Exploratory)
        {
            console.Write(new Markup($"[bold yellow]EXPLORATORY[/] {Escape(string.Join(" ", result.ExploratoryReasons))}\n\n"));
            WriteDifferences(result, words, console);
        }
        else if (SealSentence.Of(result) is { } confirmatory)
        {
            console.WriteLine(Clean(confirmatory));
            console.WriteLine();
        }

        console.Write(new Markup($"[bold]{Escape(result.Definition.Title)}[/]\n"));
        console.WriteLine($"{words.Count(result.Records.Count(r => r.Gold is not null), "record")} scored ({result.Split?.ToString().ToLowerInvariant() ?? "all"}); {words.Number(result.Corpus.Train)} train, {words.Number(result.Corpus.Dev)} dev");
        console.WriteLine();
        console.Write(FiguresTable.Of(result, words));
        if (result.Predictors.Any(p => p.Result.EliminatedBy is not null))
        {
            console.WriteLine("✗ misses a threshold");
            console.WriteLine();
        }

        foreach (Comparison comparison in result.Comparisons)
        {
            WriteVerdict(result, comparison, words, console);
        }

        foreach (RepeatedFigure figure in result.Repeats.Where(r => r.Pair is not null))
        {
            console.WriteLine(Clean(RepeatSentence.Of(result, figure, words)));
        }

        console.WriteLine(Clean(WinnerSentence.Of(result, words).ToString()));
        console.WriteLine();
        Recommendation recommendation = RecommendationRule.Of(result);
        console.WriteLine(Clean($"Recommendation: {Wording.Lower(RecommendationWords.Title(result, recommendation))} {RecommendationWords.Because(result, recommendation, words)}"));
        console.WriteLine();
        // Not wrapped: a path is there to be copied.
        console.Profile.Out.Writer.WriteLine($"Report: {Clean(Path.Combine(folder, ReportFolder.Html))}");
    }

    private static void WriteDifferences(AssessmentResult result, Wording words, IAnsiConsole console)
    {
        if (result.Standing is not { Differences: { IsEmpty: false } differences })
        {
            return;
        }

        console.WriteLine("Not as it was sealed:");
        foreach (ProtocolChange change in differences.Take(MostDifferences))
        {
            console.WriteLine(Clean($"- {ChangeSentence.Of(change, words)}"));
        }

        if (differences.Length > MostDifferences)
        {
            console.WriteLine($"- and {words.Number(differences.Length - MostDifferences)} more, in the report");
        }

        console.WriteLine();
    }

    private static void WriteVerdict(AssessmentResult result, Comparison comparison, Wording words, IAnsiConsole console)
    {
        DifferenceWords size = new(comparison, words);
        console.Write(new Markup($"[bold]{Escape(Headline.Of(result, comparison, words).ToString())}[/]\n"));
        console.WriteLine(Clean(
            $"{comparison.B} minus {comparison.A}: {size.Signed(comparison.Difference)}{(size.InPoints ? " points of" : " in")} {MetricWords.Name(comparison.Metric)} ({size.Interval(comparison.Low, comparison.High)}, {words.Confidence(result.Definition.Criteria.Confidence)} confidence); margin {(size.InPoints ? words.PlainPoints(comparison.Margin) : size.Margin)}."));
        if (comparison.Verdict == Verdict.Inconclusive)
        {
            console.WriteLine(Clean(VerdictReason.Of(comparison, result.Predictor(comparison.A), result.Predictor(comparison.B), words)));
        }

        if (BaselineSentence.Of(result, comparison, words) is { } baseline)
        {
            console.WriteLine(Clean(baseline));
        }

        console.WriteLine();
    }

    private static string Clean(string text) => ShownText.Clean(text);

    private static string Escape(string text) => Markup.Escape(Clean(text));
}
