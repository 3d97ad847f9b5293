using System.Collections.Immutable;
using GlamRules.Corpora;

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
