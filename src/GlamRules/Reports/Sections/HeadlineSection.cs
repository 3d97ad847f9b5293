using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>The verdict of each comparison in plain words, and who wins under the criteria.</summary>
internal static class HeadlineSection
{
    public static Section Build(AssessmentResult result, Wording words)
    {
        List<Block> blocks = [];
        foreach (Comparison comparison in result.Comparisons)
        {
            AssessedPredictor a = result.Predictor(comparison.A);
            AssessedPredictor b = result.Predictor(comparison.B);
            string heading = Wording.Verdict(comparison.Verdict, a, b);
            blocks.Add(new Callout(Tone.Verdict, result.Exploratory ? $"{heading} (exploratory)" : heading, [.. Explain(result, comparison, a, b, words)]));
        }

        blocks.Add(new Paragraph([.. Winner(result, words)]));
        return new Section("verdict", "Verdict", [.. blocks]);
    }

    /// <summary>The sentences behind a verdict.</summary>
    public static IEnumerable<Inline> Explain(AssessmentResult result, Comparison comparison, AssessedPredictor a, AssessedPredictor b, Wording words)
    {
        string metric = Wording.Metric(comparison.Metric);
        string exact = result.Task.Kind == Corpora.TaskKind.Label ? "accuracy" : "subset-accuracy";
        if (a.Result[exact]?.Value is { } right && b.Result[exact]?.Value is { } alsoRight)
        {
            yield return $"Of 100 records {Wording.The(a)} get{(IsPlural(a) ? "" : "s")} {Hundred(right, words)} right, {Wording.The(b)} {Hundred(alsoRight, words)}. ";
        }

        if (comparison.Difference is not { } difference)
        {
            yield return $"The difference in {metric} is undefined here.";
            yield break;
        }

        yield return $"In {metric}, the figure agreed on, {Wording.The(b)} {(Math.Abs(difference) < 0.0005 ? "is level with" : difference > 0 ? "is ahead of" : "is behind")} {Wording.The(a)}";
        yield return Math.Abs(difference) < 0.0005 ? "; " : new Inline($" by {words.Points(Math.Abs(difference)).TrimStart('+')} points; ");
        yield return comparison is { Low: { } low, High: { } high }
            ? $"with {words.RoundPercent(result.Definition.Criteria.Confidence)} confidence the difference lies between {words.Points(low)} and {words.Points(high)}. "
            : "its interval is undefined. ";
        yield return Reason(comparison, a, b, words);
    }

    private static string Reason(Comparison comparison, AssessedPredictor a, AssessedPredictor b, Wording words)
    {
        string margin = $"the margin of {words.Points(comparison.Margin).TrimStart('+')} points";
        string records = words.Count(comparison.N, "record");
        return comparison.Verdict switch
        {
            Verdict.ABetter => $"All of that is below zero: {Wording.The(b)} loses on these {records}.",
            Verdict.AIsEnough => $"Whatever {Wording.The(b)} may gain stays within {margin} that one can live without.",
            Verdict.BAdds => $"That is more than {margin} even at its least.",
            Verdict.BBetterSizeUnclear => $"The gain is real, yet it may be smaller than {margin}.",
            _ => Unsettled(comparison, words) + Needed(comparison, words),
        };
    }

    /// <summary>Why there is no verdict: the interval is too wide, or too few records tell the two apart.</summary>
    internal static string Unsettled(Comparison comparison, Wording words)
    {
        string records = words.Count(comparison.N, "record");
        int discordant = comparison.AOnly + comparison.BOnly;
        return comparison switch
        {
            { Low: <= 0, High: { } high } when high >= comparison.Margin =>
                $"That holds both no gain and a gain above the margin of {words.Points(comparison.Margin).TrimStart('+')} points: {records} are too few for a verdict.",
            _ when discordant == 0 => $"Both are right, and both wrong, on the same of the {records}: nothing tells them apart.",
            _ when discordant < VerdictRule.FewestDiscordant =>
                $"Yet just one of the two is right on only {words.Number(discordant)} of the {records}, and a verdict in {Wording.Metric(comparison.Metric)} takes {VerdictRule.FewestDiscordant}.",
            _ => "No verdict can be read from that.",
        };
    }

    private static string Needed(Comparison comparison, Wording words) => comparison.RecordsNeeded is { } needed && needed > comparison.N
        ? $" About {words.Number(needed)} would give a good chance of one."
        : "";

    private static IEnumerable<Inline> Winner(AssessmentResult result, Wording words)
    {
        string metric = Wording.Metric(result.Definition.Criteria.Optimise);
        if (result.Winner is not { } name)
        {
            yield return Inline.Strong("No system passes every threshold. ");
        }
        else
        {
            AssessedPredictor winner = result.Predictor(name);
            yield return "Best under the criteria: ";
            yield return Inline.Strong(winner.Name);
            yield return $", with {metric} {words.Figure(winner.Result[result.Definition.Criteria.Optimise]?.Value)}. ";
        }

        yield return result.Definition.Criteria.Thresholds.Length == 0
            ? "No thresholds were set."
            : $"{Wording.Capital(words.Count(result.Definition.Criteria.Thresholds.Length, "threshold"))} had to be passed first.";
        if (result.Winner is not null && result.Comparisons.Any(c => c.Verdict is Verdict.AIsEnough or Verdict.Inconclusive))
        {
            yield return " The best figure is no proof of a difference: the verdict above says what the records can show.";
        }
    }

    private static bool IsPlural(AssessedPredictor predictor) => Wording.The(predictor) == "the rules";

    private static string Hundred(double share, Wording words) => words.Number((long)Math.Round(share * 100));
}
