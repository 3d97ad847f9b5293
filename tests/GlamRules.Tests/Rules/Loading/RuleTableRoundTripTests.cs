using CsCheck;
using GlamRules.Corpora;
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

/// <summary>Rules go into a table and come back as rules that vote alike, wherever their terms stand.</summary>
public class RuleTableRoundTripTests
{
    private static readonly string[] Words = ["novel", "tale", "é", "| bar", "[x]", "'=sum", "a.txt", "list: b", "two words", "1801"];

    private static readonly string[] Shapes =
    [
        """{ "terms": @ }""", """{ "terms": @, "fold": "case" }""", """{ "any": [ { "terms": @ }, { "pattern": "{year}" } ] }""",
        """{ "near": { "terms": ["a.txt", "words.txt", "named", ["tale"]], "within": 4 } }""", """{ "not": { "terms": @ } }""",
        """{ "count": { "of": { "terms": @ }, "atLeast": 2 } }""", """{ "pattern": "\\b{year}\\b" }""",
    ];

    private static readonly string[] Sources = ["\"words.txt\"", "\"named\"", "\"filed\"", """{ "file": "words.csv", "column": "word" }"""];

    [Theory]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    public void RuleSet_ThroughATableElsewhere_VotesAlike(string ending)
    {
        Gen<string> list = Gen.OneOf(Any(Sources), Any(Words).Array[1, 4].Select(w => $"[{string.Join(", ", w.Select(GlamRules.Diagnostics.Json.JsonText.Quote))}]"));
        Gen<string> condition = Gen.Select(Any(Shapes), list, (shape, terms) => shape.Replace("@", terms, StringComparison.Ordinal));
        Gen.Select(condition, condition, Any("label", "labels", "value"), Any(Words).Array[1, 6].Array[4]).Sample(
            (when, unless, task, texts) =>
            {
                using TemporaryFolder folder = new();
                folder.Write("set/ruleset.json", $$"""
                    { "field": "title", "task": "{{task}}", "patterns": { "year": "1[0-9]{3}" }, "lists": { "named": ["novel", "two words"], "filed": "words.txt" } }
                    """);
                folder.Write("set/words.txt", "tale # a form\nbar\n");
                folder.Write("set/a.txt", "é\n");
                folder.Write("set/words.csv", "word\nnovel\ntwo words\n");
                folder.Write("set/a.rules.json", $$"""{ "rules": [ { "id": "r", "label": "A", "when": {{when}}, "unless": {{unless}} } ] }""");
                DiagnosticBag bag = new();
                string table = Path.Combine(folder.Path, "t" + ending);
                RuleTableWriter.Write(Path.Combine(folder.Path, "set"), table, bag).ShouldBeTrue(Told(bag));
                TaskKind kind = RuleSetScaffold.KindOf(table, bag) ?? TaskKind.Label;
                foreach ((string name, string text) in RuleSetScaffold.FromTable(new RuleSetPlan("copy", kind, ["A"], "title", "s.json"), table, bag))
                {
                    folder.Write($"copy/{name}", text);
                }

                bag.ToImmutable().ShouldBeEmpty();
                RuleSet before = Load(Path.Combine(folder.Path, "set"), bag);
                RuleSet after = Load(Path.Combine(folder.Path, "copy"), bag);
                after.Kind.ShouldBe(before.Kind);
                foreach (string text in texts.Select(t => string.Join(' ', t)))
                {
                    Votes(after.Rules[0], text).ShouldBe(Votes(before.Rules[0], text), text);
                }
            },
            iter: 60);
    }

    [Theory]
    [InlineData("t.csv")]
    [InlineData("t.xlsx")]
    public void Table_WrittenTwice_IsTheSameToTheByte(string name)
    {
        using TemporaryFolder folder = new();
        foreach (string copy in new[] { "one", "two" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, copy));
            RuleTableWriter.Write(Repository.PathOf("rules/genre-from-title"), Path.Combine(folder.Path, copy, name), new DiagnosticBag()).ShouldBeTrue();
        }

        byte[] first = File.ReadAllBytes(Path.Combine(folder.Path, "one", name));
        File.ReadAllBytes(Path.Combine(folder.Path, "two", name)).ShouldBe(first);
        if (name.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            using System.IO.Compression.ZipArchive zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(folder.Path, "one", name));
            zip.Entries.ShouldAllBe(e => e.LastWriteTime.Year == 1980);
        }
    }

    [Fact]
    public void List_TooLongForACell_KeepsItsFileAndIsTakenAlong()
    {
        using TemporaryFolder folder = new();
        folder.Write("set/ruleset.json", WrittenSet.Header);
        folder.Write("set/long.txt", string.Concat(Enumerable.Range(0, 5000).Select(i => $"word{i}\n")));
        folder.Write("set/a.rules.json", """{ "rules": [ { "id": "r", "label": "A", "when": { "terms": "long.txt" } } ] }""");
        DiagnosticBag bag = new();
        string table = Path.Combine(folder.Path, "t.csv");

        RuleTableWriter.Write(Path.Combine(folder.Path, "set"), table, bag).ShouldBeTrue();

        bag.ToImmutable().ShouldHaveSingleItem().Id.ShouldBe("GR0171");
        RuleSetPlan plan = new("copy", TaskKind.Label, ["A"], "title", "s.json");
        DiagnosticBag lost = new();
        RuleSetScaffold.FromTable(plan, table, lost).ShouldBeEmpty();
        lost.ToImmutable().ShouldHaveSingleItem().Message.ShouldContain("row 2 takes its terms from 'long.txt'");
        File.Copy(Path.Combine(folder.Path, "set/long.txt"), Path.Combine(folder.Path, "long.txt"));
        RuleSetScaffold.FromTable(plan, table, new DiagnosticBag()).Select(f => f.Key).ShouldBe(["ruleset.json", "all.rules.json", "long.txt"]);
    }

    [Fact]
    public void Rule_WithAColumnOfLabels_IsLeftOutAndNamed()
    {
        using TemporaryFolder folder = new();
        folder.Write("set/ruleset.json", WrittenSet.Header);
        folder.Write("set/words.csv", "word,label\ntree,A\n");
        folder.Write("set/a.rules.json", """{ "rules": [ { "id": "vocab", "label": { "column": "label" }, "when": { "terms": { "file": "words.csv", "column": "word" } } }, { "id": "r", "label": "A", "when": { "terms": ["novel"] } } ] }""");
        DiagnosticBag bag = new();
        string table = Path.Combine(folder.Path, "t.csv");

        RuleTableWriter.Write(Path.Combine(folder.Path, "set"), table, bag).ShouldBeTrue();

        bag.ToImmutable().ShouldHaveSingleItem().Message.ShouldStartWith("the rule 'vocab' takes its labels from a column");
        string[] lines = File.ReadAllLines(table);
        lines.Length.ShouldBe(2);
        lines[1].ShouldStartWith("r,A");
    }

    [Fact]
    public void Kind_ThatIsNone_NamesTheCell()
    {
        using TemporaryFolder folder = new();
        string table = folder.Write("t.csv", "id,label,terms,task\nr,A,novel,lables\n");
        DiagnosticBag bag = new();
        RuleSetScaffold.KindOf(table, bag).ShouldBeNull();
        bag.ToImmutable().ShouldHaveSingleItem().Message.ShouldBe("row 2, column 'task': 'lables' is no kind of task. Did you mean 'labels'?");
    }

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static bool Votes(Rule rule, string text)
    {
        GlamRules.Corpora.Record record = WrittenSet.Record(("title", [text]));
        MatchList places = new();
        return rule.When.Holds(record, places) && !(rule.Unless?.Holds(record, places) ?? false);
    }

    private static RuleSet Load(string folder, DiagnosticBag bag) =>
        RuleSetLoader.Load(folder, null, ScriptingParts.Of(TrustPurpose.Editing), bag).ShouldNotBeNull(Told(bag));

    private static string Told(DiagnosticBag bag) => string.Join('\n', bag.ToImmutable());
}
