using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary><c>rules.schema.json</c>: one schema for <c>ruleset.json</c> and for files of rules, told apart by <c>rules</c>.</summary>
public static class RulesSchema
{
    public const string FileName = "rules.schema.json";

    /// <param name="parts">The conditions that rules may use.</param>
    public static string Write(RuleSetParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return JsonSchemaWriter.Write("GlamRules: a rule set, or a file of its rules", new AlternativeShape("rules", RuleShape.File, RuleSetShape.Set), new Dictionary<string, Shape>
        {
            [CommonMembers.Condition.Name] = new ChoiceShape([.. parts.Conditions.Select(OfKind)]),
        });
    }

    private static Shape OfKind(IConditionKind kind) => new ObjectShape($"the condition '{kind.Member}'", kind.Members) { Description = kind.Summary.Replace("`", "", StringComparison.Ordinal), Snippet = kind.Example.Json };
}
