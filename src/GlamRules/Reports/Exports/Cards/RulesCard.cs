using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Exports.Cards;

/// <summary>The card of a rule set, which decides about records as a model does and owes its readers the same.</summary>
internal static class RulesCard
{
    public static string Write(AssessmentResult result, AssessedPredictor rules, CultureInfo culture)
    {
        Wording words = new(culture);
        ImmutableArray<Section> sections =
        [
            SystemCard.Purpose(result, rules, rules.Description.Facts.Any(f => f.Key == "authors") ? [] : [("Authors", "")]),
            SystemCard.Figures(result, rules, words),
            Rules(result, rules, words),
            Harm(rules),
            SystemCard.Limits(result, words),
            CardParts.Missing(CardWords.RulesQuestions),
        ];
        return CardParts.Write(SystemCard.Head(result, rules, "rules", "regular-expressions"), CardWords.Title(rules, result), result, sections, culture);
    }

    private static Section Rules(AssessmentResult result, AssessedPredictor rules, Wording words)
    {
        Dictionary<string, RuleResult> scored = result.Rules.Where(r => r.Predictor == rules.Name).DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        return new Section("rules", "The rules",
        [
            new Table(
                $"{Wording.Capital(words.Count(rules.Description.Rules.Length, "rule"))}, in the order in which they are asked",
                [new("Rule"), new("Votes for"), new("Votes", true), new("Right", true), new("Why")],
                [.. rules.Description.Rules.Select(r => Row(r, scored.GetValueOrDefault(r.Id), words))]),
        ]);
    }

    private static ImmutableArray<TableCell> Row(RuleDescription rule, RuleResult? scored, Wording words) =>
    [
        new TableCell(rule.Id, Strong: true),
        rule.Label,
        scored is null ? "n/a" : words.Number(scored.Fires),
        scored is null ? "n/a" : new TableCell(words.RoundPercent(scored.Precision.Value), words.PercentInterval(scored.Precision)),
        rule.Why.Length > 0 ? rule.Why : CardWords.NotStated,
    ];

    private static Section Harm(AssessedPredictor rules)
    {
        ImmutableArray<ImmutableArray<Inline>> stated = [.. rules.Description.Rules.Where(r => !string.IsNullOrEmpty(r.Harm)).Select(r => ImmutableArray.Create<Inline>(Inline.Strong(r.Id), $": {r.Harm}"))];
        return new Section("harm", "Harm", stated.IsEmpty ? [Paragraph.Of(CardWords.NoHarm)] : [Paragraph.Of(CardWords.Harm), new Bullets(stated)]);
    }
}
