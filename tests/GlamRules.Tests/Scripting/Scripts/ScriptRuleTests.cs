using System.Reflection;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Scripts;

public sealed class ScriptRuleTests
{
    private const string Novel = """Rule("novel", "Fiction", r => r.Matches("title", @"\bnovels?\b"), why: "It says so.");""";

    [Fact]
    public void Script_ThatMatches_VotesWithSpanAndText()
    {
        Prediction prediction = ScriptSet.Predict(Novel, "Two NOVELS more");
        prediction.Answer!.ToString().ShouldBe("Fiction");
        prediction.Votes.ShouldHaveSingleItem().Matches.ShouldHaveSingleItem().ShouldBe(new Match("title", 0, 4, 6, "Two NOVELS more"));
        prediction.Votes[0].Matches[0].Text.ShouldBe("NOVELS");
    }

    [Fact]
    public void Script_ThatDoesNotHold_AbstainsWithoutEvidence()
    {
        ScriptSet.Predict(Novel, "Poems").Outcome.ShouldBe(Outcome.Abstained);
        using ScriptSet set = new("""Rule("a", "Fiction", r => r.Matches("title", "novel") && r.Text("year") == "1850");""");
        MatchList places = new();
        set.Load().Rules.Rules[0].When.Holds(ScriptSet.Record("novel", "1851"), places).ShouldBeFalse();
        places.Count.ShouldBe(0);
    }

    [Fact]
    public void Script_WithLoopsFunctionsAndUsings_IsAProgram()
    {
        const string Roman = """
            using System.Text;

            int Value(string numeral)
            {
                int[] digits = numeral.Select(c => c switch { 'M' => 1000, 'D' => 500, 'C' => 100, 'L' => 50, 'X' => 10, 'V' => 5, _ => 1 }).ToArray();
                return digits.Select((d, i) => i + 1 < digits.Length && d < digits[i + 1] ? -d : d).Sum();
            }

            foreach (string label in new[] { "Fiction", "Non-fiction" })
            {
                Rule("century-" + new StringBuilder(label).Length, label, r => Value(r.Find("title", "[MDCLXVI]{4,}")) / 100 == (label == "Fiction" ? 18 : 17));
            }
            """;
        ScriptSet.Predict(Roman, "Printed MDCCCXC").Answer!.ToString().ShouldBe("Fiction");
        ScriptSet.Predict(Roman, "Printed MDCCXC").Answer!.ToString().ShouldBe("Non-fiction");
    }

    [Fact]
    public void Rule_WithEverythingStated_KeepsIt()
    {
        using ScriptSet set = new("""

            Rule("a", "Fiction", r => r.Has("year"), "because", priority: 3, confidence: 0.5, match: new[] { "x" }, noMatch: new[] { "y" });
            """);
        Rule rule = set.Load().Rules.Rules.ShouldHaveSingleItem();
        (rule.Id, rule.Label, rule.Why, rule.Priority, rule.Confidence).ShouldBe(("a", "Fiction", "because", 3, 0.5));
        rule.Examples.Select(e => (e.Kind, e.Fields[0].Value)).ShouldBe([(ExampleKind.Match, "x"), (ExampleKind.NoMatch, "y")]);
        rule.Location.ToString().ShouldContain("0.csx");
        rule.Location.Line.ShouldBe(2);
    }

    [Fact]
    public void Scripts_WithTheSameNames_DoNotMeet()
    {
        const string Script = """
            using System.Text;
            string word = "WORD";
            bool Is(string s) => new StringBuilder(s).ToString() == word;
            Rule("WORD", "Fiction", r => Is(r.Text("title")));
            """;
        using ScriptSet set = new(Script.Replace("WORD", "a", StringComparison.Ordinal), Script.Replace("WORD", "b", StringComparison.Ordinal));
        ScriptSet.LoadedSet loaded = set.Load();
        loaded.Rules.Rules.Select(r => r.Id).ShouldBe(["a", "b"]);
        loaded.Predict("b").Votes.ShouldHaveSingleItem().Rule.ShouldBe(1);
    }

    [Fact]
    public void FiftyScripts_OfOneSet_ShareOneCompilation()
    {
        using ScriptSet set = new([.. Enumerable.Range(0, 50).Select(i => $$"""Rule("{{i}}", "Fiction", r => throw new InvalidOperationException("{{i}}"));""")]);
        RuleSet rules = set.Load().Rules;
        rules.Rules.Length.ShouldBe(50);
        rules.Rules.Select(r => Should.Throw<RuleFaultException>(() => r.When.Holds(ScriptSet.Record("x"), new MatchList())).InnerException!.TargetSite!.Module.Assembly)
            .Distinct().ShouldHaveSingleItem().ShouldNotBe(Assembly.GetExecutingAssembly());
    }

    [Fact]
    public void Exception_OnARecord_IsAFaultThatNamesRuleFileAndLine()
    {
        Prediction prediction = ScriptSet.Predict(
            """
            // Fails on short titles.
            string Fifth(string text)
            {
                return text.Substring(5, 1);
            }

            Rule("fifth", "Fiction", r => Fifth(r.Text("title")) == "x");
            """, "abc");
        prediction.Outcome.ShouldBe(Outcome.Fault);
        prediction.Fault.ShouldStartWith("fifth: 0.csx:4: ArgumentOutOfRangeException: ");
    }

    [Fact]
    public void Exception_InOneRule_LeavesTheVotesOfOthers()
    {
        Prediction prediction = ScriptSet.Predict(Novel + "\nRule(\"bad\", \"Fiction\", r => int.Parse(r.Text(\"title\")) > 5);", "A novel");
        prediction.Answer!.ToString().ShouldBe("Fiction");
        prediction.Fault.ShouldStartWith("bad: 0.csx:2: FormatException: ");
    }

    [Fact]
    public void FieldNamedOnlyOnARecord_AndUndeclared_IsAFault() =>
        ScriptSet.Predict("""string f = "gen" + "re".ToLowerInvariant(); Rule("a", "Fiction", r => r.Has(f));""", "x").Fault.ShouldBe("a: 0.csx:1: the task gives no field 'genre'");

    [Fact]
    public void Pattern_ThatTakesTooLong_IsAFault() =>
        ScriptSet.Predict("""Rule("a", "Fiction", r => r.Matches("title", "^(?=(a+)+$)"));""", new string('a', 40) + "!").Fault.ShouldStartWith("a: 0.csx:1: RegexMatchTimeoutException");

    [Fact]
    public void TwoLoads_OfOneSet_GiveTheSame()
    {
        using ScriptSet set = new(Novel, """Rule("short", "Non-fiction", r => r.Text("title").Length < 12, priority: 1);""");
        (ScriptSet.LoadedSet first, ScriptSet.LoadedSet second) = (set.Load(), set.Load());
        second.Rules.Hash.ShouldBe(first.Rules.Hash);
        foreach (string title in new[] { "A novel", "A novel of the sea", "Poems", "" })
        {
            Prediction a = first.Predict(title);
            Prediction b = second.Predict(title);
            (b.Outcome, b.Answer?.ToString(), b.Fault).ShouldBe((a.Outcome, a.Answer?.ToString(), a.Fault));
            b.Votes.Select(v => (v.Rule, string.Join(';', v.Matches))).ShouldBe(a.Votes.Select(v => (v.Rule, string.Join(';', v.Matches))));
        }
    }

    [Fact]
    public void Example_OnWhichTheRuleFails_IsReported()
    {
        using ScriptSet set = new("""Rule("a", "Fiction", r => r.Text("title").Substring(5) == "", match: new[] { "abc" });""");
        DiagnosticBag diagnostics = new();
        RuleExamples.Check(set.Load().Rules, diagnostics);
        Diagnostic problem = diagnostics.ToImmutable().ShouldHaveSingleItem();
        problem.Kind.ShouldBe(RuleProblems.ExampleFails);
        problem.Message.ShouldStartWith("'a' fails here: 0.csx:1: ArgumentOutOfRangeException");
    }
}
