using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>rule</c>.</summary>
internal sealed class RuleConditionKind : IConditionKind
{
    private static readonly Member Rule = new("rule", Shape.Text, "The id of another rule of the set, wherever it stands. Of a rule with a column of labels, id:label means one label and id any.") { Synonyms = ["rules", "other rule", "same as rule"], Required = true, Example = "\"prose-form\"" };

    public string Member => "rule";

    public string Summary => "Another rule of the set votes on the record. The order of rules is nothing to it; rules may not refer to each other in a circle.";

    public ImmutableArray<Member> Members => [Rule];

    public ConditionExample Example => new("""{ "all": [ { "rule": "mentions-a-horse" }, { "length": { "max": 3, "of": "words" } } ] }""", "The black horse", "The history of the horse in Kent");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        if (json.Text(Rule) is not { } id)
        {
            return null;
        }

        RuleCondition condition = new(id);
        reader.References.Add((condition, json.Value[Member]!));
        return condition;
    }
}
