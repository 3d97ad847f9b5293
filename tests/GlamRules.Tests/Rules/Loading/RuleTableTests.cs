using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Loading;
using GlamRules.Rules.Scaffolding;
using GlamRules.Scripting;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Loading;

public class RuleTableTests
{
    private const string Table = """
        id;label;pattern;terms;fold;unless;priority;why;match;noMatch;enabled;when
        forms;Fiction;;novel | tale;;"\bhistory of";5;Named.;Ada. A novel | A tale;A history of the novel;;
        years;Non-fiction;\b1[0-9]{3}\b;;;;"1,5";"=1+1";;;;
        senſe;Fiction;;sense;case | long-s;;;;Common Senſe;;;
        off;Fiction;;x;;;;;;;no;
        shape;Fiction;;;;;;;;;;"{ ""length"": { ""max"": 2, ""of"": ""words"" } }"
        """;

    [Fact]
    public void Table_InASet_HoldsItsRules()
    {
        (RuleSet? set, IReadOnlyList<Diagnostic> diagnostics) = WrittenSet.Load(("all.rules.csv", Table));
        diagnostics.ShouldBeEmpty();
        set!.Rules.Select(r => (r.Id, r.Priority)).ShouldBe([("forms", 5), ("years", 1.5), ("senſe", 0), ("shape", 0)]);
        set.Rules[0].Examples.Length.ShouldBe(3);
        set.Rules[0].Unless.ShouldNotBeNull();
        set.Rules[1].Location.Line.ShouldBe(3);
    }

    [Theory]
    [InlineData("rules.csv")]
    [InlineData("rules.xlsx")]
    public void RuleSet_ToATableAndBack_IsTheSame(string name)
    {
        foreach (string folder in Directory.EnumerateDirectories(Repository.PathOf("rules")))
        {
            using TemporaryFolder temporary = new();
            DiagnosticBag bag = new();
            string table = Path.Combine(temporary.Path, name);
            RuleTableWriter.Write(folder, table, bag).ShouldBeTrue();
            RuleSet before = Load(folder, bag);
            RuleSetPlan plan = new("copy", RuleSetScaffold.KindOf(table, bag) ?? GlamRules.Corpora.TaskKind.Label, before.Labels, before.Field ?? "title", "rules.schema.json");
            foreach ((string file, string text) in RuleSetScaffold.FromTable(plan, table, bag))
            {
                temporary.Write(file, text);
            }

            RuleSet after = Load(temporary.Path, bag);
            RuleExamples.Check(after, bag);
            bag.ToImmutable().Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
            after.Kind.ShouldBe(before.Kind);
            after.Rules.Select(Told).ShouldBe(before.Rules.Where(r => Path.GetDirectoryName(r.Location.File) == folder && r.Location.File.EndsWith(".json", StringComparison.Ordinal)).Select(Told));
        }
    }

    [Fact]
    public void Cell_ThatLooksLikeAFormula_IsDisarmedInCsvAndReadAsItWas()
    {
        using TemporaryFolder folder = new();
        folder.Write("ruleset.json", WrittenSet.Header);
        folder.Write("a.rules.json", """{ "rules": [ { "id": "a", "label": "A", "when": { "pattern": "=x" }, "why": "@SUM(1)" } ] }""");
        string table = Path.Combine(folder.Path, "t.csv");
        RuleTableWriter.Write(folder.Path, table, new DiagnosticBag());
        File.ReadAllText(table).ShouldContain("'=x");
        File.ReadAllText(table).ShouldContain("'@SUM(1)");
        File.Move(table, Path.Combine(folder.Path, "t.rules.csv"));
        File.Delete(Path.Combine(folder.Path, "a.rules.json"));
        Rule rule = Load(folder.Path, new DiagnosticBag()).Rules.ShouldHaveSingleItem();
        (rule.When.Sought, rule.Why).ShouldBe(("=x", "@SUM(1)"));
    }

    private static RuleSet Load(string folder, DiagnosticBag bag)
    {
        TrustStore.OfUser().Grant(folder, mine: false, bag);
        return RuleSetLoader.Load(folder, null, ScriptingParts.Of(TrustPurpose.Running), bag).ShouldNotBeNull(string.Join("\n", bag.ToImmutable()));
    }

    private static string Told(Rule rule) =>
        $"{rule.Id} {rule.Label} {rule.Priority} {rule.Confidence} {rule.Why} {rule.Harm} {Told(rule.When)} unless {(rule.Unless is null ? "" : Told(rule.Unless))} {string.Join("|", rule.Examples.Select(e => $"{e.Kind} {string.Join(',', e.Fields)}"))}";

    // A list is written out: it has no name any more.
    private static string Told(Condition condition) =>
        $"{condition.Kind}({(condition.Kind is "terms" or "near" or "count" ? "" : condition.Sought)}; {string.Join(',', condition.Fields)}; {string.Join(' ', condition.Parts.Select(Told))})";
}
