using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
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

/// <summary>Reads <c>length</c>.</summary>
internal sealed class LengthConditionKind : IConditionKind
{
    public string Member => "length";

    public string Summary => "The field has at least `min` and at most `max` characters, or words with `\"of\": \"words\"`.";

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        if (JsonObject.Open(json.Any(Member)!, "'length'", reader.Diagnostics) is not { } length)
        {
            return null;
        }

        int? min = length.Whole("min", 0);
        int? max = length.Whole("max", 0);
        bool words = length.Word("of", "characters", "words") == "words";
        length.Close();
        if ((min is null && max is null) || min > max)
        {
            reader.Diagnostics.Add(RuleProblems.TurnedRange, length.Value.Location, min is null ? "the length has no bounds" : FormattableString.Invariant($"the length goes from {min} to {max}"));
            return null;
        }

        return field is null ? null : new LengthCondition(field, min ?? 0, max ?? int.MaxValue, words);
    }
}
