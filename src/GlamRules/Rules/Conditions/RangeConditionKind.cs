using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>range</c>.</summary>
internal sealed class RangeConditionKind : IConditionKind
{
    private static readonly Member From = new("from", Shape.Number(), "The smallest number that will do.") { Synonyms = ["min", "atLeast", "minimum", "after", "since", "start", "greater than"], Example = "1850" };

    private static readonly Member To = new("to", Shape.Number(), "The largest number that will do.") { Synonyms = ["max", "atMost", "maximum", "before", "until", "end", "less than"], Example = "1899" };

    private static readonly Member As = new("as", Shape.Word("number", "year"), "Whether the value is a number as it stands, or a date whose first year counts.") { Synonyms = ["type", "of", "kind"], Default = "\"number\"", Example = "\"year\"" };

    private static readonly ObjectShape Inside = new("'range'", [From, To, As]);

    public string Member => "range";

    public string Summary => "A number lies between `from` and `to` (both included, one may be left out); with `\"as\": \"year\"` the first year in a date does.";

    public ImmutableArray<Member> Members => [new("range", Inside, "Between what a number or year lies.") { Synonyms = ["between", "year", "years", "number", "date", "period"], Required = true }, CommonMembers.Field];

    public ConditionExample Example => new("""{ "range": { "from": 1850, "to": 1899, "as": "year" } }""", "printed c. 1870", "1849");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        if (JsonObject.Open(json.Any(Member)!, Inside, reader.Diagnostics) is not { } range)
        {
            return null;
        }

        double? from = range.Number(From);
        double? to = range.Number(To);
        bool year = range.Word(As) == "year";
        range.Close();
        if ((range.Any(From) ?? range.Any(To)) is not null && from is null && to is null)
        {
            return null;
        }

        if ((from is null && to is null) || from > to)
        {
            reader.Diagnostics.Add(RuleProblems.TurnedRange, range.Value.Location, from is null ? "the range has no bounds" : FormattableString.Invariant($"the range goes from {from} to {to}"));
            return null;
        }

        return field is null ? null : new RangeCondition(field, from ?? double.NegativeInfinity, to ?? double.PositiveInfinity, year);
    }
}
