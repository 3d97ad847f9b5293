using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>What each rule contributes.</summary>
internal static class RulesSection
{
    public static Section? Build(AssessmentResult result, Wording words)
    {
        List<Block> blocks = [];
        foreach (IGrouping<string, RuleResult> rules in result.Rules.GroupBy(r => r.Predictor, StringComparer.Ordinal))
        {
            RuleResult[] alive = [.. rules.Where(r => r.Fires > 0).OrderByDescending(r => r.Fires).ThenBy(r => r.Id, StringComparer.Ordinal)];
            RuleResult[] dead = [.. rules.Where(r => r.Fires == 0)];
            AssessedPredictor predictor = result.Predictor(rules.Key);
            blocks.Add(new Table(
                $"{rules.Key}: {words.Count(rules.Count(), "rule")} on {words.Count(predictor.Result.N, "record")}",
                [new("Rule"), new("Votes for"), new("Votes", true), new("Coverage", true), new("Overlap", true), new("Conflict", true), new("Right", true), new("Wrong", true), new("Precision", true)],
                [.. alive.Select(r => Row(r, words))]));
            if (dead.Length > 0)
            {
                blocks.Add(Paragraph.Of($"{Wording.Capital(words.Small(dead.Length))} {(dead.Length == 1 ? "rule" : "rules")} never voted here: ", string.Join(", ", dead.Select(r => r.Id)), "."));
            }
        }

        return blocks.Count == 0 ? null : new Section("rules", "The rules one by one", [.. blocks]);
    }

    private static ImmutableArray<TableCell> Row(RuleResult rule, Wording words) =>
    [
        new TableCell(rule.Id, Strong: true),
        rule.Label,
        words.Number(rule.Fires),
        words.Percent(rule.Coverage),
        words.Percent(rule.Overlap),
        words.Percent(rule.Conflict),
        words.Number(rule.Correct),
        words.Number(rule.Incorrect),
        new TableCell(words.RoundPercent(rule.Precision.Value), words.Interval(rule.Precision)),
    ];
}
