using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Conditions;

/// <summary><c>missing</c> and <c>present</c>: whether the record has a value in a field.</summary>
internal sealed class PresenceCondition(FieldReference field, bool present) : Condition
{
    public override string Kind => present ? "present" : "missing";

    public override string Sought => @field.Name;

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        bool blank = true;
        for (int i = 0; i < value.Count && blank; i++)
        {
            blank = string.IsNullOrWhiteSpace(value[i]);
        }

        return blank != present;
    }
}

/// <summary>Reads <c>missing</c> or <c>present</c>, whose value is the field's name.</summary>
internal sealed class PresenceConditionKind(string member, string summary, bool present) : IConditionKind
{
    public string Member => member;

    public string Summary => summary;

    public Condition? Read(JsonObject json, ConditionReader reader) =>
        json.RequiredText(member) is { } name && reader.Field(name, json.Value[member]!) is { } field ? new PresenceCondition(field, present) : null;
}
