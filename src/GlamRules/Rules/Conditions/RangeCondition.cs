using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Dates;
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
