using GlamRules.Diagnostics;
using GlamRules.Rules.Linting;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Linting;

public class LinterTests
{
    [Fact]
    public void Linter_WithoutNotes_SaysWarningsOnly()
    {
        using RuleSetText set = new();
        set.Header("\"field\": \"title\"").Rules("a.rules.json", ("one", "A", @".*\\\\bnovel", ""));
        Ids(set, notes: false).ShouldBe(["GR0155"]);
        Ids(set, notes: true).ShouldBe(["GR0155", "GR0152", "GR0166"], ignoreOrder: true);
    }

    // What good rules do, and a check must not take for a mistake.
    [Theory]
    [InlineData(@"\\b(a|an|the) (novel|novels)\\b")]
    [InlineData(@"(novel|novella)s")]
    [InlineData(@"^(on|of) \\w+|\\bconsidered\\b")]
    [InlineData(@"C:\\\\data")]
    [InlineData(@"\\bpoésies?\\b")]
    [InlineData(@"[\u0300-\u036f]")]
    [InlineData(@"\\b1[0-9]{3}\\b ?(-|–|to)? ?(1[0-9])?[0-9]{2}\\b")]
    public void Pattern_ThatIsMeantSo_IsLetBe(string pattern)
    {
        using RuleSetText set = new();
        set.Header("\"field\": \"title\"").Rules("a.rules.json", ("one", "A", pattern, ", \"examples\": { \"match\": [\"x\"] }"));
        Ids(set, notes: true).ShouldBeEmpty();
    }

    [Fact]
    public void Rules_OfOneConditionInAnotherOrder_SayTheSame()
    {
        using RuleSetText set = new();
        set.Header("\"field\": \"title\"").Write("a.rules.json", """
            { "rules": [
              { "id": "one", "label": "A", "when": { "all": [ { "terms": ["x", "y"] }, { "pattern": "z" } ] }, "unless": { "pattern": "u" } },
              { "id": "two", "label": "B", "when": { "all": [ { "pattern": "z", "field": "title" }, { "terms": ["Y", "x", "x"] } ] }, "unless": { "pattern": "u" } },
              { "id": "three", "label": "B", "when": { "all": [ { "pattern": "z" }, { "terms": ["x", "y"] } ] } } ] }
            """);
        Ids(set, notes: false).ShouldContain("GR0163");
        Ids(set, notes: false).ShouldNotContain("GR0162");
    }

    // The narrower rule goes first: an exception, and the way priorities are meant.
    [Fact]
    public void Rule_ThatIsAnExceptionToAnother_IsLetBe()
    {
        using RuleSetText set = new();
        set.Header("\"field\": \"title\"").Write("a.rules.json", """
            { "rules": [
              { "id": "exception", "label": "A", "priority": 2, "when": { "all": [ { "terms": ["x"] }, { "pattern": "z" } ] } },
              { "id": "rule", "label": "B", "priority": 1, "when": { "terms": ["x", "y"] } } ] }
            """);
        Ids(set, notes: false).ShouldBeEmpty();
    }

    // An exclusion of the wider rule lets the narrower one have its say.
    [Fact]
    public void Rule_WhoseWiderRuleExcludesSome_IsNotShadowed()
    {
        using RuleSetText set = new();
        set.Header("\"field\": \"title\"").Write("a.rules.json", """
            { "rules": [
              { "id": "rule", "label": "B", "priority": 2, "when": { "terms": ["x", "y"] }, "unless": { "pattern": "z" } },
              { "id": "narrow", "label": "A", "priority": 1, "when": { "terms": ["x"] } } ] }
            """);
        Ids(set, notes: false).ShouldBeEmpty();
    }

    private static string[] Ids(RuleSetText set, bool notes)
    {
        DiagnosticBag found = new();
        Linter.Run(set.Load(), null, notes, found);
        return [.. found.ToImmutable().Select(d => d.Id)];
    }
}
