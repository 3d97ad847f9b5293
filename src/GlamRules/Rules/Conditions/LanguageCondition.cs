using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary><c>language</c>: small words and letters give a value of the field away as one of some languages.</summary>
internal sealed class LanguageCondition(FieldReference field, ImmutableArray<string> codes) : Condition
{
    public override string Kind => "language";

    public override string Sought => string.Join(" or ", codes.Select(Languages.Name));

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            if (codes.Contains(Languages.Detect(value[i])))
            {
                places.Add(new Match(field.Name, i, 0, value[i].Length, value[i]));
                return true;
            }
        }

        return false;
    }
}
