using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public class TermSourceTests
{
    private const string Subjects = """
        word,subject
        tree,nature
        river,nature
        king,people
        oak,nature
        "oak, old",places
        """;

    [Theory]
    [InlineData("""{ "terms": ["poeme"] }""", "Quatre POÈMES; un poème", "Quatre POÈMES; un [poème]")]
    [InlineData("""{ "terms": ["poeme"], "fold": "case" }""", "un poème", "")]
    [InlineData("""{ "terms": ["Poème"], "fold": false }""", "un poème, Poème", "un poème, [Poème]")]
    [InlineData("""{ "terms": ["sense"], "fold": ["case", "long-s"] }""", "Common Senſe", "Common [Senſe]")]
    [InlineData("""{ "terms": ["novel tale"], "fold": ["case", "hyphenation"] }""", "a no-\nvel tale", "a [no-\nvel tale]")]
    [InlineData("""{ "terms": ["modern", "club"], "fold": ["case", "ocr"] }""", "the rnodem Cluh", "the [rnodem] Cluh")]
    [InlineData("""{ "terms": ["œuvres"], "fold": ["case", "ligatures"] }""", "Oeuvres", "[Oeuvres]")]
    [InlineData("""{ "terms": ["riot"] }""", "a patriot's riot", "a patriot's [riot]")]
    [InlineData("""{ "terms": ["tale", "tale of"] }""", "tale of", "[tale of]")]
    public void Terms_UnderFolding_AreFoundAndShownAsInTheOriginal(string condition, string title, string marked) =>
        WrittenSet.Marked(condition, title).ShouldBe(marked);

    [Fact]
    public void Match_SaysWhichTermAndWhatWasFolded()
    {
        Match match = WrittenSet.Find(WrittenSet.Rule("""{ "terms": ["Sense", "novel"], "fold": ["case", "long-s"] }""").When, "Common Senſe")!.ShouldHaveSingleItem();
        match.Term.ShouldBe("Sense");
        match.Folding.ShouldBe("case, long-s");
        match.Text.ShouldBe("Senſe");
        match.Evidence.ShouldBe("\"Senſe\" as \"Sense\" (folded: case, long-s)");
    }

    [Fact]
    public void Evidence_ThatDiffersInCaseOnly_IsTheTextAlone() =>
        WrittenSet.Find(WrittenSet.Rule("""{ "terms": ["novel"] }""").When, "A Novel")!.ShouldHaveSingleItem().Evidence.ShouldBe("\"Novel\"");

    [Fact]
    public void ListByName_OfTheSet_Serves()
    {
        Rule rule = WrittenSet.Rule("""{ "terms": "forms" }""", """{ "field": "title", "lists": { "forms": ["novel", "tale"] } }""");
        WrittenSet.Find(rule.When, "a tale").ShouldNotBeNull();
        rule.When.Sought.ShouldBe("forms");
    }

    [Fact]
    public void ColumnOfATable_WithAFilter_GivesItsTerms()
    {
        Rule rule = WrittenSet.Rule("""{ "terms": { "file": "s.csv", "column": "word", "where": { "subject": "nature" } } }""", files: ("s.csv", Subjects));
        WrittenSet.Find(rule.When, "an oak")!.ShouldHaveSingleItem().Term.ShouldBe("oak");
        WrittenSet.Find(rule.When, "a king").ShouldBeNull();
    }

    [Fact]
    public void LabelFromAColumn_StandsForARuleALabel()
    {
        (RuleSet? set, var diagnostics) = WrittenSet.Load(("s.csv", Subjects), ("a.rules.json", """
            { "rules": [ { "id": "words", "label": { "column": "subject" }, "when": { "terms": { "file": "s.csv", "column": "word" } },
              "examples": { "match": { "nature": ["A river"], "people": ["The king"] }, "noMatch": ["Nothing"] } } ] }
            """));
        diagnostics.ShouldBeEmpty();
        set!.Rules.Select(r => (r.Id, r.Label, r.Examples.Length)).ShouldBe([("words:nature", "nature", 2), ("words:people", "people", 2), ("words:places", "places", 1)]);
        Vote[] votes = [.. new RuleSetPredictor(set).Vote(WrittenSet.Record(("title", ["The old oak, old king"]))).Votes];
        votes.Select(v => (v.Label, v.Matches[0].Term)).ShouldBe([("nature", "oak"), ("people", "king"), ("places", "oak, old")]);
    }

    [Fact]
    public void Terms_FromWhereThereAreNone_AreDiagnostics()
    {
        Ids("""{ "terms": [" "] }""").ShouldBe("GR0106");
        Ids("""{ "terms": "form" }""", """{ "field": "title", "lists": { "forms": ["novel"] } }""").ShouldBe("GR0001");
        WrittenSet.Problems("""{ "terms": "form" }""", """{ "field": "title", "lists": { "forms": ["novel"] } }""")[0].Message.ShouldEndWith("Did you mean 'forms'?");
        Ids("""{ "terms": { "file": "s.csv", "column": "wrod" } }""").ShouldBe("GR0122");
        Ids("""{ "terms": { "file": "s.csv", "column": "word", "where": { "subjcet": "nature" } } }""").ShouldBe("GR0122");
        Ids("""{ "terms": { "file": "../s.csv", "column": "word" } }""").ShouldBe("GR0009");
        Ids("""{ "terms": ["a"], "fold": ["long-ss"] }""").ShouldBe("GR0010");
        Ids("""{ "terms": 5 }""").ShouldBe("GR0005");
        Ids("""{ "terms": ["a"] }""", """{ "field": "title", "lists": { "1st": ["a"], "none": [] } }""").ShouldBe("GR0106 GR0125");
    }

    [Theory]
    [InlineData("""{ "column": "subject" }""", """{ "terms": ["a"] }""", "", "GR0124")]
    [InlineData("""{ "column": "subjects" }""", """{ "terms": { "file": "s.csv", "column": "word" } }""", "", "GR0122")]
    [InlineData("""{ "column": "subject" }""", """{ "terms": { "file": "s.csv", "column": "word" } }""", """, "examples": { "match": ["A river"] }""", "GR0126")]
    [InlineData("""{ "column": "subject" }""", """{ "terms": { "file": "s.csv", "column": "word" } }""", """, "examples": { "match": { "nature": ["A king"], "naturre": [] } }""", "GR0102")]
    public void LabelFromAColumn_GoneWrong_IsADiagnostic(string label, string when, string more, string id) =>
        WrittenSet.Load(("s.csv", Subjects), ("a.rules.json", $$"""{ "rules": [ { "id": "words", "label": {{label}}, "when": {{when}}{{more}} } ] }"""))
            .Diagnostics.Select(d => d.Id).Distinct().ShouldBe([id]);

    [Fact]
    public void Terms_ThatMatchNothing_AllocateNothing()
    {
        Condition condition = WrittenSet.Rule("""{ "any": [ { "terms": ["poème"] }, { "pattern": "\\bnovel\\b" }, { "near": { "terms": ["a", "zebra"] } }, { "starts": "the" } ] }""").When;
        GlamRules.Corpora.Record record = WrittenSet.Record(("title", ["A Tale of Two Cities"]));
        MatchList places = new();
        // The first few texts are looked at without the engines that the others need.
        for (int i = 0; i < 20; i++)
        {
            condition.Holds(record, places);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            condition.Holds(record, places);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static string Ids(string condition, string header = WrittenSet.Header) =>
        string.Join(' ', WrittenSet.Problems(condition, header, ("s.csv", Subjects)).Select(d => d.Id).Order());
}
