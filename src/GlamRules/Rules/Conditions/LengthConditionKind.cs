using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>length</c>.</summary>
internal sealed class LengthConditionKind : IConditionKind
{
    private static readonly Member Least = new("min", Shape.Whole(0, 1_000_000), "The smallest length that will do.") { Synonyms = ["atLeast", "minimum", "from", "least", "longer than"], Default = "0", Example = "2" };

    private static readonly Member Most = new("max", Shape.Whole(0, 1_000_000), "The largest length that will do.") { Synonyms = ["atMost", "maximum", "to", "most", "shorter than"], Example = "6" };

    private static readonly Member Of = new("of", Shape.Word("characters", "words"), "What is counted; an apostrophe or hyphen inside a word does not divide it.") { Synonyms = ["in", "unit", "as", "count"], Default = "\"characters\"", Example = "\"words\"" };

    private static readonly ObjectShape Inside = new("'length'", [Least, Most, Of]);

    public string Member => "length";

    public string Summary => "The field has at least `min` and at most `max` characters, or words with `\"of\": \"words\"`.";

    public ImmutableArray<Member> Members => [new("length", Inside, "How long a value may be.") { Synonyms = ["size", "long", "characters", "word count"], Required = true }, CommonMembers.Field];

    public ConditionExample Example => new("""{ "length": { "max": 3, "of": "words" } }""", "The woodlanders", "A summer in Norway");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        if (JsonObject.Open(json.Any(Member)!, Inside, reader.Diagnostics) is not { } length)
        {
            return null;
        }

        int? min = length.Whole(Least);
        int? max = length.Whole(Most);
        bool words = length.Word(Of) == "words";
        length.Close();
        if ((length.Any(Least) ?? length.Any(Most)) is not null && min is null && max is null)
        {
            return null;
        }

        if ((min is null && max is null) || min > max)
        {
            reader.Diagnostics.Add(RuleProblems.TurnedRange, length.Value.Location, min is null ? "the length has no bounds" : FormattableString.Invariant($"the length goes from {min} to {max}"));
            return null;
        }

        return field is null ? null : new LengthCondition(field, min ?? 0, max ?? int.MaxValue, words);
    }
}
