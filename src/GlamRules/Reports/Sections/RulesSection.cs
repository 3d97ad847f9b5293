using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What each rule contributes.</summary>
internal static class RulesSection
{
    public static Section? Build(AssessmentResult result, Wording words)
    {
        if (result.Rules.IsEmpty)
        {
            return null;
        }

        // Votes for several labels agree with each other.
        bool conflicts = result.Task.Kind != TaskKind.Labels;
        return new Section("rules", "The rules, one by one",
        [
            Paragraph.Of($"A rule votes or keeps silent. Coverage is the share of records on which it votes, overlap the share on which another rule votes too{(conflicts ? ", conflict the share on which another votes otherwise" : "")}; precision is how many of its votes are right, with the interval below."),
            .. result.Rules.GroupBy(r => r.Predictor, StringComparer.Ordinal).SelectMany(rules => Of(result.Predictor(rules.Key), [.. rules], conflicts, words).Concat(AnatomyBlocks.Of(result, rules.Key, words))),
        ]);
    }

    private static IEnumerable<Block> Of(AssessedPredictor predictor, RuleResult[] rules, bool conflicts, Wording words)
    {
        RuleResult[] alive = [.. rules.Where(r => r.Fires > 0).OrderByDescending(r => r.Fires).ThenBy(r => r.Id, StringComparer.Ordinal)];
        string[] dead = [.. rules.Where(r => r.Fires == 0).Select(r => r.Id)];
        if (alive.Length > 0)
        {
            yield return new Table(
                $"{predictor.Name}: {words.Count(rules.Length, "rule")} on {words.Count(predictor.Result.N, "record")}",
                [
                    new("Rule"), new("Votes for"), new("Votes", true), new("Coverage", true), new("Overlap", true),
                    .. conflicts ? new TableColumn[] { new("Conflict", true) } : [],
                    new("Right", true), new("Wrong", true), new("Precision", true),
                ],
                [.. alive.Select(r => Row(r, conflicts, words))]);
        }

        if (dead.Length > 0)
        {
            yield return Paragraph.Of($"{Wording.Capital(words.SmallCount(dead.Length, "rule"))} never voted here: {Wording.List(dead)}.");
        }
    }

    private static ImmutableArray<TableCell> Row(RuleResult rule, bool conflicts, Wording words) =>
    [
        new TableCell(rule.Id, Strong: true),
        rule.Label,
        words.Number(rule.Fires),
        words.Percent(rule.Coverage),
        words.Percent(rule.Overlap),
        .. conflicts ? new TableCell[] { words.Percent(rule.Conflict) } : [],
        words.Number(rule.Correct),
        words.Number(rule.Incorrect),
        new TableCell(words.RoundPercent(rule.Precision.Value), words.PercentInterval(rule.Precision)),
    ];
}
