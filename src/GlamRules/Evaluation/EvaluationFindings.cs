using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Evaluation.Comparing;
using GlamRules.Predictions;

namespace GlamRules.Evaluation;

/// <summary>What a reader must know beside the figures, most general first.</summary>
internal static class EvaluationFindings
{
    public static IEnumerable<Finding> Of(EvaluationContext context, IReadOnlyList<PredictorResult> results, IReadOnlyList<Comparison> comparisons) =>
        [.. OfRecords(context), .. FigureFindings.Of(context), .. OfLabels(context, results), .. results.SelectMany((result, i) => OfPredictor(context, result, i)),
            .. OfBaseline(context, results), .. OfWinner(context, results), .. comparisons.SelectMany(comparison => OfComparison(context, comparison))];

    private static IEnumerable<Finding> OfRecords(EvaluationContext context)
    {
        int unlabelled = context.Input.Records.Count - context.Scored.Count;
        if (context.Scored.Count == 0)
        {
            yield return new("no-gold", Severity.Warning, "No record of the split has a gold label: nothing could be scored.", 0);
        }

        if (unlabelled > 0)
        {
            yield return new("unlabelled-records", Severity.Note, Text($"{unlabelled} of {context.Input.Records.Count} records have no gold label; they were predicted but not scored."), unlabelled);
        }

        if (context.Scored.Clustered)
        {
            yield return new("records-in-groups", Severity.Note, Text($"{context.Scored.Count} records stand in {context.Scored.GroupCount} groups; differences were resampled by group, for records of a group resemble each other."), context.Scored.GroupCount);
        }

        foreach (string field in context.Input.ReportBy)
        {
            int index = context.Input.SliceNames.IndexOf(field, 0, StringComparer.Ordinal);
            int without = context.Scored.Positions.Count(position => context.Input.Records[position].Slices[index] is null);
            if (without > 0)
            {
                yield return new("slice-value-missing", Severity.Note, Text($"{without} records have no value for the slice {field} and are in none of its slices."), without);
            }
        }
    }

    private static IEnumerable<Finding> OfLabels(EvaluationContext context, IReadOnlyList<PredictorResult> results)
    {
        if (results.Count == 0)
        {
            yield break;
        }

        string[] absent = [.. results[0].Labels.Take(context.Scored.Labels.Known).Where(label => label.Support == 0).Select(label => label.Label)];
        if (absent.Length > 0)
        {
            yield return new("label-absent-from-gold", Severity.Warning, $"No gold label of the split is {Listed(absent)}. Averages over labels leave a label out where it is not answered either.", absent.Length);
        }

        string[] unknown = [.. context.Scored.Labels.Names.Skip(context.Scored.Labels.Known)];
        if (unknown.Length > 0)
        {
            yield return new("answer-outside-labels", Severity.Warning, $"Answers outside the label set count as wrong: {Listed(unknown)}.", unknown.Length);
        }
    }

    private static IEnumerable<Finding> OfPredictor(EvaluationContext context, PredictorResult result, int predictor)
    {
        if (result.Faults > 0)
        {
            yield return new("predictor-faults", Severity.Warning, Text($"{result.Name} failed on {result.Faults} of {result.N} records; each counts as wrong."), result.Faults);
        }

        IReadOnlyList<Prediction> predictions = context.Input.Predictors[predictor].Predictions;
        int rulesFailed = context.Scored.Positions.Count(position => predictions[position] is { Fault: not null, Outcome: not Outcome.Fault });
        if (rulesFailed > 0)
        {
            yield return new("rule-faults", Severity.Warning, Text($"A rule of {result.Name} failed on {rulesFailed} records; the others decided."), rulesFailed);
        }

        if (result.N > 0 && result.Answered == 0)
        {
            yield return new("never-answered", Severity.Warning, $"{result.Name} answered no record.", result.N);
        }

        string[] never = [.. result.Labels.Where(label => label.Support > 0 && label.Predicted == 0).Select(label => label.Label)];
        if (never.Length > 0 && result.Answered > 0 && result.Kind != PredictorKind.Baseline)
        {
            yield return new("label-never-answered", Severity.Note, $"{result.Name} never answers {Listed(never)}; the F1 counts 0.", never.Length);
        }
    }

    private static IEnumerable<Finding> OfBaseline(EvaluationContext context, IReadOnlyList<PredictorResult> results)
    {
        string metric = context.Primary.Id;
        PredictorResult? best = null;
        foreach (PredictorResult result in results.Where(result => result.Kind == PredictorKind.Baseline && result[metric]?.Value is not null))
        {
            best = best is null || Gain(best, result) > 0 ? result : best;
        }

        foreach (PredictorResult result in results)
        {
            if (best is not null && result.Kind != PredictorKind.Baseline && result[metric]?.Value is not null && Gain(best, result) <= 0)
            {
                yield return new("not-above-baseline", Severity.Warning, $"{result.Name} is no better in {metric} than the baseline {best.Name}.", 1);
            }
        }

        double Gain(PredictorResult a, PredictorResult b) => context.Primary.Gain(a[metric]!.Value.Value!.Value, b[metric]!.Value.Value!.Value);
    }

    private static IEnumerable<Finding> OfWinner(EvaluationContext context, IReadOnlyList<PredictorResult> results)
    {
        if (context.Scored.Count > 0 && results.Count > 0 && results.All(result => result.EliminatedBy is not null))
        {
            yield return new("none-passes", Severity.Warning, "No predictor passes every threshold.", results.Count);
        }
    }

    private static IEnumerable<Finding> OfComparison(EvaluationContext context, Comparison comparison)
    {
        string pair = $"{comparison.A} and {comparison.B}";
        int discordant = comparison.AOnly + comparison.BOnly;
        if (!context.ComparesByScore && comparison.N > 0 && discordant < VerdictRule.FewestDiscordant)
        {
            yield return new("few-discordant", Severity.Warning, Text($"{pair}: just one of the two is right on only {discordant} records; {comparison.Metric} allows no verdict below {VerdictRule.FewestDiscordant}."), discordant);
        }
        else if (comparison.Verdict == Verdict.Inconclusive && comparison.Effective is { } effective && VerdictRule.HangsOnTooFew(effective))
        {
            yield return new("few-weighty", Severity.Warning, Text($"{pair}: the difference in {comparison.Metric} hangs on about {effective:0} records, those of rare labels; it allows no verdict below {VerdictRule.FewestDiscordant}."), (int)Math.Round(effective));
        }
        else if (comparison.Difference is not null && comparison.Low is null)
        {
            yield return new("interval-undefined", Severity.Warning, $"{pair}: the interval of the difference in {comparison.Metric} is undefined; no verdict can be read.", comparison.N);
        }

        string[] slices = [.. comparison.Slices.Where(slice => slice.Verdict == Verdict.TooFewToJudge).Select(slice => Text($"{slice.Field} {slice.Value} ({slice.N})"))];
        if (slices.Length > 0)
        {
            yield return new("slices-too-few", Severity.Note, $"{pair}: too few records to judge {Listed(slices)}.", slices.Length);
        }

        string[] labels = [.. comparison.Labels.Where(label => label.Verdict == Verdict.TooFewToJudge).Select(label => Text($"{label.Label} ({label.N})"))];
        if (labels.Length > 0)
        {
            yield return new("labels-too-few", Severity.Note, $"{pair}: too few records to judge the F1 of {Listed(labels)}.", labels.Length);
        }
    }

    private static string Listed(string[] items) => string.Join(", ", items);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
