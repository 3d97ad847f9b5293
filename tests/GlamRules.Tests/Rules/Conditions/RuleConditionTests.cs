using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public class RuleConditionTests
{
    private static string Rule(string id, string when, string more = "") => $$"""{ "id": "{{id}}", "label": "A", "when": {{when}}{{more}} }""";

    private static (RuleSet? Set, IReadOnlyList<Diagnostic> Diagnostics) Load(params string[] rules) =>
        WrittenSet.Load(("a.rules.json", $$"""{ "rules": [ {{string.Join(", ", rules)}} ] }"""));

    [Fact]
    public void Rule_BeforeOrAfterTheOther_SaysTheSame()
    {
        string horse = Rule("horse", """{ "terms": ["horse"] }""", """, "unless": { "terms": ["iron"] }""");
        string both = Rule("both", """{ "all": [ { "rule": "horse" }, { "terms": ["war"] } ] }""");
        foreach (string[] order in new[] { new[] { horse, both }, [both, horse] })
        {
            Condition when = Load(order).Set!.Rules.Single(r => r.Id == "both").When;
            WrittenSet.Find(when, "a war horse")!.Select(m => m.Text).ShouldBe(["horse", "war"]);
            WrittenSet.Find(when, "an iron war horse").ShouldBeNull();
            WrittenSet.Find(when, "a war").ShouldBeNull();
        }
    }

    [Fact]
    public void Rule_AskedByManyForTheSameRecord_KeepsItsAnswer()
    {
        string[] chain = [Rule("r0", """{ "terms": ["a"] }"""), .. Enumerable.Range(1, 12).Select(i => Rule($"r{i}", $$"""{ "all": [ { "rule": "r{{i - 1}}" }, { "rule": "r{{i - 1}}" } ] }"""))];
        Condition last = Load(chain).Set!.Rules[^1].When;
        MatchList places = new();
        last.Holds(WrittenSet.Record(("title", ["b"])), places).ShouldBeFalse();
        places.Truncate(0);
        last.Holds(WrittenSet.Record(("title", ["b a"])), places).ShouldBeTrue();
    }

    [Fact]
    public void Rule_Unknown_IsADiagnostic()
    {
        Diagnostic problem = Load(Rule("horse", """{ "terms": ["a"] }"""), Rule("b", """{ "rule": "hrose" }""")).Diagnostics.ShouldHaveSingleItem();
        problem.Id.ShouldBe("GR0116");
        problem.Message.ShouldBe("the set has no rule 'hrose'. Did you mean 'horse'?");
    }

    [Fact]
    public void Rules_InACircle_AreADiagnosticThatNamesIt()
    {
        IReadOnlyList<Diagnostic> problems = Load(
            Rule("a", """{ "rule": "b" }"""), Rule("b", """{ "terms": ["x"] }""", """, "unless": { "not": { "rule": "c" } }"""), Rule("c", """{ "rule": "a" }"""), Rule("d", """{ "rule": "d" }""")).Diagnostics;
        problems.Select(p => p.Id).ShouldBe(["GR0117", "GR0117"]);
        problems[0].Message.ShouldEndWith("a > b > c > a");
        problems[1].Message.ShouldEndWith("d > d");
    }
}
