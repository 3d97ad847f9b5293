using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary><c>script</c>: at least a given share of a value's letters belongs to a script.</summary>
internal sealed class ScriptCondition(FieldReference field, string script, double share) : Condition
{
    public override string Kind => "script";

    public override string Sought => FormattableString.Invariant($"{script}, {share} of the letters");

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            if (Scripts.Share(value[i], script) >= share)
            {
                places.Add(new Match(field.Name, i, 0, value[i].Length, value[i]));
                return true;
            }
        }

        return false;
    }
}
