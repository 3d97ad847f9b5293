using CsCheck;
using GlamRules.Predictions;
using GlamRules.Rules;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Rules.Planning;

/// <summary>Rules asked one by one and rules that follow a plan say the same, places and order and all.</summary>
public class RulePlanTests
{
    private static readonly Gen<string> Leaf = Gen.OneOf(
        """{ "pattern": "\\ba (novel|tale)s?\\b" }""", """{ "pattern": "novel.*history" }""", """{ "pattern": "(?<!my )novel" }""", """{ "pattern": "Novel", "case": true }""",
        """{ "pattern": "poeme", "fold": ["accents"] }""", """{ "pattern": "18\\d\\d", "field": "year" }""", """{ "pattern": "^$" }""", """{ "pattern": "(\\w)\\1" }""",
        """{ "terms": ["novel", "fairy tale"] }""", """{ "terms": ["poème", "history"] }""", """{ "terms": ["Poème"], "fold": false }""", """{ "terms": ["1851", "&"], "field": "year" }""",
        """{ "near": { "terms": ["novel", "history"], "within": 3 } }""", """{ "count": { "of": { "terms": ["a", "of"] }, "atLeast": 2 } }""", """{ "count": { "of": { "pattern": "o" }, "atMost": 2 } }""",
        """{ "starts": "the " }""", """{ "length": { "max": 3, "of": "words" } }""", """{ "missing": "year" }""", """{ "range": { "from": 1850 }, "field": "year" }""", """{ "equals": "a novel" }""");

    private static readonly Gen<Record> AnyRecord = Gen.Select(Title.Array[0, 3], Gen.OneOf("", "1851", "1799 & 1880", "n.d.").Array[0, 2]).Select((title, year) => WrittenSet.Record(("title", title), ("year", year)));

    private static Gen<string> Title => Gen.OneOf("the", "The", "a", "of", "novel", "Novels", "novel", "history", "my", "poème", "POEME", "poe\u0301me", "tales", "fairy tale", "&", "b").Array[0, 7].Select(w => string.Join(' ', w));

    [Fact]
    public void Predict_WithAPlan_SaysWhatEachRuleSaysByItself() =>
        Gen.Select(Gen.Select(Condition(2), Gen.Frequency((2, Gen.Const("")), (1, Condition(1))), Gen.OneOf("A", "B")).Array[1, 8], AnyRecord.Array[300, 320]).Sample(
            (rules, records) =>
            {
                RuleSet set = Load(rules);
                Prediction[] planned = new Prediction[records.Length];
                RuleSetPredictor predictor = new(set);

                predictor.Predict(records, planned);

                for (int i = 0; i < records.Length; i++)
                {
                    (System.Collections.Immutable.ImmutableArray<Vote> votes, string? fault) = predictor.Vote(records[i]);
                    planned[i].Fault.ShouldBe(fault);
                    planned[i].Votes.Select(Say).Order().ShouldBe(votes.Select(Say).Order());
                }
            },
            iter: 100);

    private static string Say(Vote vote) => $"{vote.Rule} {vote.Label} {string.Join(';', vote.Matches)}";

    private static Gen<string> Condition(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (1, Gen.Select(Gen.OneOf("all", "any"), Condition(depth - 1).Array[1, 3]).Select((kind, parts) => $$"""{ "{{kind}}": [ {{string.Join(", ", parts)}} ] }""")),
        (1, Condition(depth - 1).Select(part => $$"""{ "not": {{part}} }""")),
        (1, Gen.Const("""{ "rule": "r0" }""")));

    private static RuleSet Load((string When, string Unless, string Label)[] rules)
    {
        string[] written = [.. rules.Select((r, i) => $$"""{ "id": "r{{i}}", "label": "{{r.Label}}", "when": {{Refer(r.When, i)}}{{(r.Unless.Length == 0 ? "" : $", \"unless\": {Refer(r.Unless, i)}")}} }""")];
        (RuleSet? set, IReadOnlyList<GlamRules.Diagnostics.Diagnostic> diagnostics) = WrittenSet.Load(("a.rules.json", $$"""{ "rules": [ {{string.Join(",\n", written)}} ] }"""));
        set.ShouldNotBeNull(string.Join("\n", diagnostics));
        return set;
    }

    // The first can't refer to itself.
    private static string Refer(string condition, int rule) => rule == 0 ? condition.Replace("""{ "rule": "r0" }""", """{ "pattern": "b" }""", StringComparison.Ordinal) : condition;
}
