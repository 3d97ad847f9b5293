using GlamRules.Corpora;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Linting;

/// <summary>A condition and the rule in which it stands.</summary>
/// <param name="Against">Whether it keeps the rule from voting: it stands in <c>unless</c>, or in <c>not</c>.</param>
internal sealed record LintedCondition(Condition Condition, Rule Rule, bool Against)
{
    public static IEnumerable<LintedCondition> Of(Condition condition, Rule rule, bool against) =>
        condition.Parts.SelectMany(p => Of(p, rule, against != (condition.Kind == "not"))).Prepend(new LintedCondition(condition, rule, against));

    /// <summary>Whether a hit of it in a record, as far as gold says, leads to a wrong answer.</summary>
    public bool Misleads(LabelledRecord record) => record.Gold is null || record.Gold.Labels.Contains(Rule.Label) == Against;

    /// <summary>The values of its field in a record.</summary>
    public IEnumerable<string> Texts(LabelledRecord record)
    {
        foreach (string field in Condition.Fields)
        {
            FieldValue value = record.Record[field];
            for (int i = 0; i < value.Count; i++)
            {
                yield return value[i];
            }
        }
    }
}
