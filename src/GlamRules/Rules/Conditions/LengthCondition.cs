using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary><c>length</c>: a value of the field has so many characters or words.</summary>
internal sealed class LengthCondition(FieldReference field, int min, int max, bool words) : Condition
{
    public override string Kind => "length";

    public override string Sought => FormattableString.Invariant($"{(max == int.MaxValue ? $"{min} or more" : $"{min} to {max}")} {(words ? "words" : "characters")}");

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            int length = words ? Words.Count(value[i]) : value[i].Length;
            if (length >= min && length <= max)
            {
                return true;
            }
        }

        return false;
    }
}
