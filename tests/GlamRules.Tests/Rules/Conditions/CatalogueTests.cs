using System.Text.Json;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

/// <summary>What every kind of condition says of itself is true.</summary>
public class CatalogueTests
{
    public static TheoryData<string> Kinds => [.. ScriptingParts.Of(TrustPurpose.Editing).Conditions.Select(k => k.Member)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Example_OfAKind_HoldsWhereItSaysAndNowhereElse(string member)
    {
        ConditionExample example = Kind(member).Example;
        // For the kind that speaks of another rule.
        (RuleSet? set, IReadOnlyList<Diagnostic> diagnostics) = WrittenSet.Load(("a.rules.json",
            $$"""{ "rules": [ { "id": "r", "label": "A", "when": {{example.Json}} }, { "id": "mentions-a-horse", "label": "A", "when": { "terms": ["horse"] } } ] }"""));
        diagnostics.ShouldBeEmpty();
        WrittenSet.Find(set!.Rules[0].When, Record(example.Holds)).ShouldNotBeNull();
        WrittenSet.Find(set.Rules[0].When, Record(example.Fails)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Condition_OfAKind_SaysWhatItSeeksAndWhere(string member)
    {
        (RuleSet? set, _) = WrittenSet.Load(("a.rules.json",
            $$"""{ "rules": [ { "id": "r", "label": "A", "when": {{Kind(member).Example.Json}} }, { "id": "mentions-a-horse", "label": "A", "when": { "terms": ["horse"] } } ] }"""));
        Condition condition = set!.Rules[0].When;
        condition.Kind.ShouldBe(member == "rule" ? "all" : member);
        condition.Written.ShouldNotBeNull();
        (condition.Sought.Length > 0 || condition.Parts.Length > 0).ShouldBeTrue();
        (condition.Fields.Length > 0 || condition.Parts.Length > 0).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Members_OfAKind_AreNamedFirstAndDescribed(string member)
    {
        IConditionKind kind = Kind(member);
        kind.Members[0].Name.ShouldBe(member);
        kind.Members[0].Required.ShouldBeTrue();
        kind.Members.Select(m => m.Name).ShouldBeUnique();
        foreach (Member one in All(kind.Members))
        {
            one.Description.ShouldEndWith(".", Case.Sensitive, one.Name);
            foreach (string json in new[] { one.Default, one.Example }.OfType<string>())
            {
                Should.NotThrow(() => JsonDocument.Parse(json), $"{one.Name}: {json}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void UnknownMember_OfAKind_IsReportedWithTheDeclaredNames(string member)
    {
        string json = Kind(member).Example.Json;
        Diagnostic problem = WrittenSet.Load(("a.rules.json",
            $$"""{ "rules": [ { "id": "r", "label": "A", "when": {{json[..^1].TrimEnd()}}, "feild": "title" } }, { "id": "mentions-a-horse", "label": "A", "when": { "terms": ["horse"] } } ] }"""))
            .Diagnostics.ShouldHaveSingleItem();
        problem.Id.ShouldBe("GR0004");
        IEnumerable<string> names = member == "rule" ? ["all"] : Kind(member).Members.Select(m => m.Name);
        problem.Help.ShouldBe($"Known here: {string.Join(", ", names.Order(StringComparer.Ordinal))}.");
    }

    [Fact]
    public void Reader_ThatAsksForAnUndeclaredMember_Throws()
    {
        DiagnosticBag bag = new();
        JsonObject json = JsonObject.Open(JsonParser.Parse(new SourceText("a", "{}"), bag)!, new ObjectShape("a thing", []), bag)!;
        Should.Throw<InvalidOperationException>(() => json.Text("new"));
    }

    private static IConditionKind Kind(string member) => ScriptingParts.Of(TrustPurpose.Editing).Conditions.Single(k => k.Member == member);

    private static IEnumerable<Member> All(IEnumerable<Member> members) =>
        members.SelectMany(m => m.Shape is ObjectShape inside ? All(inside.Members).Prepend(m) : [m]);

    private static GlamRules.Corpora.Record Record(string written)
    {
        if (!written.StartsWith('{'))
        {
            return WrittenSet.Record(("title", [written]), ("subtitle", []));
        }

        using JsonDocument json = JsonDocument.Parse(written);
        return WrittenSet.Record([.. json.RootElement.EnumerateObject().Select(p => (p.Name, new[] { p.Value.GetString()! }))]);
    }
}
