using CsCheck;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
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
        Gen.Select(Gen.Select(Condition(2), Gen.Frequency((2, Gen.Const("")), (1, Condition(1))), Gen.OneOf("A", "B")).Array[1, 8], Gen.Int[0, 5].Array[8], AnyRecord.Array[300, 320]).Sample(
            (rules, failing, records) => Compare(WithFailures(Load(rules), failing), records), iter: 100);

    [Fact]
    public void Predict_RulesThatReferToRules_SayWhatTheySayByThemselves()
    {
        // Each is the exception of all that come after: forty of them, and each decided once.
        string[] rules =
        [
            .. Enumerable.Range(0, 40).Select(i => $$"""{ "id": "r{{i}}", "label": "A", "when": { "pattern": "{{(char)('a' + (i % 26))}}" }{{(i == 0 ? "" : $$""", "unless": { "any": [ {{string.Join(", ", Enumerable.Range(0, i).Select(r => $$"""{ "rule": "r{{r}}" }"""))}} ] }""")}} }"""),
        ];
        (RuleSet? set, _) = WrittenSet.Load(("a.rules.json", $$"""{ "rules": [ {{string.Join(",\n", rules)}} ] }"""));

        Compare(WithFailures(set!, [1, 0, 4, 2]), [.. Enumerable.Range(0, 300).Select(i => WrittenSet.Record(("title", [$"{(char)('a' + (i % 26))}{(char)('a' + (i % 7))} b"])))]);
    }

    [Fact]
    public void Predict_ConditionsWrittenOnceForSeveralLabels_LookForTheTermsOfEach()
    {
        (RuleSet? set, IReadOnlyList<GlamRules.Diagnostics.Diagnostic> diagnostics) = WrittenSet.Load(
            ("words.csv", "subject,word\nsea,ship\nsea,wave\nwar,siege\nwar,battle\n"),
            ("a.rules.json", """{ "rules": [ { "id": "r", "label": { "column": "subject" }, "when": { "count": { "of": { "terms": { "file": "words.csv", "column": "word" } }, "atLeast": 2 } } } ] }"""));
        set.ShouldNotBeNull(string.Join("\n", diagnostics));
        string[] titles = ["ship and wave", "siege and battle", "ship and siege"];

        Compare(set, [.. Enumerable.Range(0, 300).Select(i => WrittenSet.Record(("title", [titles[i % 3]])))]);
    }

    private static void Compare(RuleSet set, Record[] records)
    {
        Prediction[] planned = new Prediction[records.Length];
        Prediction[] asked = new Prediction[1];
        new RuleSetPredictor(set).Predict(records, planned);
        for (int i = 0; i < records.Length; i++)
        {
            // A single record is not worth a plan.
            new RuleSetPredictor(set).Predict([records[i]], asked);

            planned[i].Fault.ShouldBe(asked[0].Fault);
            planned[i].Outcome.ShouldBe(asked[0].Outcome);
            planned[i].Votes.Select(Say).ShouldBe(asked[0].Votes.Select(Say));
        }
    }

    // Some rules get a part that fails on some records, where it may or may not decide.
    private static RuleSet WithFailures(RuleSet set, int[] failing) => set with
    {
        Rules =
        [
            .. set.Rules.Select((rule, i) => rule with
            {
                When = (i < failing.Length ? failing[i] : 0) switch
                {
                    1 => new AnyCondition([new FailingCondition($"first of {rule.Id}"), rule.When]),
                    2 => new AllCondition([rule.When, new FailingCondition($"second of {rule.Id}")]),
                    3 => new NotCondition(new AnyCondition([rule.When, new FailingCondition($"third of {rule.Id}")])),
                    4 => new AllCondition([new FailingCondition($"fourth of {rule.Id}"), new AnyCondition([new FailingCondition($"fifth of {rule.Id}"), rule.When])]),
                    _ => rule.When,
                },
            }),
        ],
    };

    private sealed class FailingCondition(string fault) : Condition
    {
        public override string Kind => "failing";

        public override string Sought => fault;

        public override bool Holds(Record record, MatchList places) =>
            record["title"].First is { Length: > 0 } title && title.Contains('o', StringComparison.Ordinal) ? throw new RuleFaultException(fault) : record["title"].Count > 1;
    }

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
