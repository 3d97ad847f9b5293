using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>missing</c> or <c>present</c>, whose value is the field's name.</summary>
internal sealed class PresenceConditionKind(string member, string summary, bool present, ConditionExample example, params string[] synonyms) : IConditionKind
{
    private readonly Member _field = new(member, Shape.Text, "The field that is looked at; one with nothing but space is empty.") { Synonyms = [.. synonyms], Required = true, Example = "\"subtitle\"" };

    public string Member => member;

    public string Summary => summary;

    public ImmutableArray<Member> Members => [_field];

    public ConditionExample Example => example;

    public Condition? Read(JsonObject json, ConditionReader reader) =>
        json.Text(_field) is { } name && reader.Field(name, json.Value[member]!) is { } field ? new PresenceCondition(field, present) : null;
}
