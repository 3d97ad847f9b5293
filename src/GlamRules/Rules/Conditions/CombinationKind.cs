using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>all</c> or <c>any</c>.</summary>
internal sealed class CombinationKind(string member, string summary, Func<ImmutableArray<Condition>, Condition> build, ConditionExample example, params string[] synonyms) : IConditionKind
{
    private readonly Member _parts = new(member, Shape.List(CommonMembers.Condition), "The conditions, each in braces of its own.") { Synonyms = [.. synonyms], Required = true, Example = "[{ \"terms\": [\"novel\"] }, { \"starts\": \"tales \" }]" };

    public string Member => member;

    public string Summary => summary;

    public ImmutableArray<Member> Members => [_parts];

    public ConditionExample Example => example;

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        if (json.Of(member, JsonKind.Array) is not { } list)
        {
            return null;
        }

        if (list.Items.IsEmpty)
        {
            reader.Diagnostics.Add(RuleProblems.EmptyList, list.Location, $"'{member}' joins no conditions");
            return null;
        }

        // All of them are read, so that one mistake does not hide the next.
        Condition?[] parts = [.. list.Items.Select(reader.Read)];
        return parts.Contains(null) ? null : build([.. parts.OfType<Condition>()]);
    }
}

/// <summary>Reads <c>not</c>.</summary>
internal sealed class NotKind : IConditionKind
{
    private static readonly Member Inner = new("not", CommonMembers.Condition, "The condition that must not hold.") { Synonyms = ["none", "no", "except", "unless", "without", "nor"], Required = true, Example = "{ \"terms\": [\"history\"] }" };

    public string Member => "not";

    public string Summary => "A condition does not hold.";

    public ImmutableArray<Member> Members => [Inner];

    public ConditionExample Example => new("""{ "not": { "terms": ["history"] } }""", "Ada. A novel", "A history of Devon");

    public Condition? Read(JsonObject json, ConditionReader reader) =>
        reader.Read(json.Any(Inner)!) is { } inner ? new NotCondition(inner) : null;
}
