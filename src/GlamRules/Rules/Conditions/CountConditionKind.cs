using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>count</c>.</summary>
internal sealed class CountConditionKind : IConditionKind
{
    private static readonly Member Of = new("of", CommonMembers.Condition, "The `pattern` or `terms` whose hits are counted; a hit never overlaps another.") { Synonyms = ["what", "condition", "terms", "pattern"], Required = true, Example = "{ \"pattern\": \"[0-9]+\" }" };

    private static readonly Member Least = new("atLeast", Shape.Whole(0, 1_000_000), "The smallest number of hits that will do.") { Synonyms = ["min", "minimum", "least", "from", "more than", "times"], Default = "0", Example = "2" };

    private static readonly Member Most = new("atMost", Shape.Whole(0, 1_000_000), "The largest number of hits that will do.") { Synonyms = ["max", "maximum", "most", "to", "less than"], Example = "5" };

    private static readonly ObjectShape Inside = new("'count'", [Of, Least, Most]);

    public string Member => "count";

    public string Summary => "A pattern or terms occur at least, or at most, so many times in the field, in all its values together.";

    public ImmutableArray<Member> Members => [new("count", Inside, "What is counted, and how many there must be.") { Synonyms = ["occurs", "occurrences", "hits", "repeats", "frequency"], Required = true }];

    public ConditionExample Example => new("""{ "count": { "of": { "terms": ["and", "or"] }, "atLeast": 2 } }""", "Men and women and children", "Men and women");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        if (JsonObject.Open(json.Any(Member)!, Inside, reader.Diagnostics) is not { } count)
        {
            return null;
        }

        count.Require(Of.Name);
        Condition? of = count.Any(Of) is { } inner ? reader.Read(inner) : null;
        int? least = count.Whole(Least);
        int? most = count.Whole(Most);
        count.Close();
        if ((count.Any(Least) ?? count.Any(Most)) is not null && least is null && most is null)
        {
            return null;
        }

        if ((least is null && most is null) || least > most || (least == 0 && most is null))
        {
            reader.Diagnostics.Add(RuleProblems.TurnedRange, count.Value.Location, least > most ? FormattableString.Invariant($"the count goes from {least} to {most}") : "the count has no bounds");
            return null;
        }

        if (of is not null and not CountableCondition)
        {
            reader.Diagnostics.Add(RuleProblems.NotCountable, count.Any(Of)!.Location, $"'{of.Kind}' has no hits that could be counted");
        }

        return of is CountableCondition countable ? new CountCondition(countable, least ?? 0, most ?? int.MaxValue) : null;
    }
}
