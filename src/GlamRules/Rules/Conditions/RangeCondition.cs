using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Dates;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Predictions;

namespace GlamRules.Rules.Conditions;

/// <summary><c>range</c>: a number, or the first year of a date, lies between two bounds.</summary>
internal sealed class RangeCondition(FieldReference field, double from, double to, bool year) : Condition
{
    public override string Kind => "range";

    public override string Sought => FormattableString.Invariant($"{(year ? "year " : "")}{from} to {to}").Replace("-Infinity to", "up to", StringComparison.Ordinal).Replace(" to Infinity", " or more", StringComparison.Ordinal);

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            if (Number(value[i]) is { } number && number >= from && number <= to)
            {
                places.Add(new Match(field.Name, i, 0, value[i].Length, value[i]));
                return true;
            }
        }

        return false;
    }

    private double? Number(string text) => year
        ? Years.First(text)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}

/// <summary>Reads <c>range</c>.</summary>
internal sealed class RangeConditionKind : IConditionKind
{
    public string Member => "range";

    public string Summary => "A number lies between `from` and `to` (both included, one may be left out); with `\"as\": \"year\"` the first year in a date does.";

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        if (JsonObject.Open(json.Any(Member)!, "'range'", reader.Diagnostics) is not { } range)
        {
            return null;
        }

        double? from = range.Number("from");
        double? to = range.Number("to");
        bool year = range.Word("as", "number", "year") == "year";
        range.Close();
        if ((from is null && to is null) || from > to)
        {
            reader.Diagnostics.Add(RuleProblems.TurnedRange, range.Value.Location, from is null ? "the range has no bounds" : FormattableString.Invariant($"the range goes from {from} to {to}"));
            return null;
        }

        return field is null ? null : new RangeCondition(field, from ?? double.NegativeInfinity, to ?? double.PositiveInfinity, year);
    }
}
