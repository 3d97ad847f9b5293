using System.Text.RegularExpressions;
using GlamRules.Diagnostics;
using GlamRules.Matching;
using GlamRules.Rules.Linting;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Linting;

public class EvilPatternsTests
{
    private static readonly string[] Reported = ["GR0150", "GR0151"];

    public static TheoryData<string, string> Patterns
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach ((string pattern, string text) in EvilPatterns.All)
            {
                data.Add(pattern, text);
            }

            return data;
        }
    }

    [Fact]
    public void Patterns_OfTheBattery_AreManyAndDiffer()
    {
        string[] patterns = [.. EvilPatterns.All.Select(p => p.Pattern)];
        patterns.Length.ShouldBeGreaterThanOrEqualTo(40);
        patterns.ShouldBeUnique();
    }

    // How long each takes is measured by the benchmarks; here it is enough that the engine comes back by itself.
    [Theory]
    [MemberData(nameof(Patterns))]
    public void EvilPattern_OnAHostileText_AnswersOrIsAFault(string pattern, string text)
    {
        TextPattern compiled = new(pattern, caseSensitive: false);
        try
        {
            (compiled.Find(text)?.Length ?? 0).ShouldBeLessThanOrEqualTo(text.Length);
        }
        catch (RegexMatchTimeoutException)
        {
            TextPattern.RunsInOneGo(pattern).ShouldBeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void EvilPattern_InARule_IsReported(string pattern, string text)
    {
        using RuleSetText set = new();
        set.Header("\"field\": \"title\"").Rules("a.rules.json", ("evil", "A", pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), ""));
        DiagnosticBag found = new();
        Linter.Run(set.Load(), null, notes: true, found);
        string expected = TextPattern.RunsInOneGo(pattern) ? "GR0151" : "GR0150";
        found.ToImmutable().Select(d => d.Id).Intersect(Reported).ShouldBe([expected], $"a text of {text.Length} characters hangs it");
    }
}
