using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>sameAs</c> or <c>differs</c>, whose value is the name of the other field.</summary>
internal sealed class SameConditionKind(string member, string summary, bool same, ConditionExample example, params string[] synonyms) : IConditionKind
{
    private readonly Member _other = new(member, Shape.Text, "The other field.") { Synonyms = [.. synonyms], Required = true, Example = "\"subtitle\"" };

    public string Member => member;

    public string Summary => summary;

    public ImmutableArray<Member> Members => [_other, CommonMembers.Field, CommonMembers.Fold];

    public ConditionExample Example => example;

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        Folding folding = FoldReader.Read(json, Folding.Plain);
        return json.Text(_other) is { } name && reader.Field(name, json.Value[member]!) is { } other && field is not null
            ? new SameCondition(field, other, same, folding)
            : null;
    }
}
