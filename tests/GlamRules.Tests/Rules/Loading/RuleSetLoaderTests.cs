using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Loading;

public sealed class RuleSetLoaderTests : IDisposable
{
    private readonly RuleSetText _text = new();

    public void Dispose() => _text.Dispose();

    [Fact]
    public void Load_ASet_GivesItsRulesInTheOrderOfTheirFiles()
    {
        _text.Header("\"name\": \"N\", \"version\": \"2\", \"authors\": \"Ann\"")
            .Rules("2.rules.json", ("c", "A", "c", "")).Rules("1.rules.json", ("a", "A", "a", ""), ("b", "B", "b", ", \"enabled\": false"), ("d", "B", "d", ""));

        RuleSet set = _text.Load();

        set.Rules.Select(r => r.Id).ShouldBe(["a", "d", "c"]);
        (set.Name, set.Version, set.Authors[0]).ShouldBe(("N", "2", "Ann"));
        set.Labels.ShouldBe(["A", "B", "C"]);
    }

    [Fact]
    public void Load_ASetThatExtendsAnother_PutsItsRulesFirstAndItsWordsBehind()
    {
        _text.Header("\"name\": \"Base\", \"field\": \"title\", \"resolve\": \"first\", \"default\": \"B\"", "base").Rules("base/z.rules.json", ("z", "A", "z", ""))
            .Header("\"name\": \"Mine\", \"extends\": \"../base\", \"default\": \"C\"", "mine").Rules("mine/a.rules.json", ("a", "A", "a", ""));

        RuleSet set = _text.Load("mine");

        set.Rules.Select(r => r.Id).ShouldBe(["z", "a"]);
        (set.Name, set.Resolve, set.Default, set.Field).ShouldBe(("Mine", Resolve.First, Answer.OfLabel("C"), "title"));
    }

    [Fact]
    public void Load_AFieldInheritedThatTheTaskDoesNotGive_IsReportedWhereItStands()
    {
        _text.Header("\"field\": \"author\"", "base").Rules("base/z.rules.json").Header("\"extends\": \"../base\"", "mine").Rules("mine/a.rules.json");

        _text.TryLoad("mine").ShouldBeNull();

        _text.Bag.ToImmutable().ShouldContain(d => d.Id == "GR0103" && d.Location.File == Path.Combine(_text.Path, "base", "ruleset.json"));
    }

    [Fact]
    public void Load_SetsThatExtendEachOther_AreReported()
    {
        _text.Header("\"extends\": \"../b\"", "a").Rules("a/a.rules.json", ("a", "A", "a", "")).Header("\"extends\": \"../a\"", "b").Rules("b/b.rules.json", ("b", "X", "b", ""));

        _text.TryLoad("a").ShouldBeNull();

        _text.Problems.ShouldBe(["GR0113 '../a' leads back here", "GR0102 'X' is not in the label set."], ignoreOrder: true);
    }

    [Fact]
    public void Load_ABrokenHeader_DoesNotHideTheMistakesOfTheRules()
    {
        _text.Write("ruleset.json", "{ \"name\": ");
        _text.Rules("a.rules.json", ("a", "A", "(", ""), ("b", "X", "b", ""));

        _text.TryLoad().ShouldBeNull();

        _text.Problems.Select(p => p[..6]).ShouldBe(["GR0105", "GR0102", "GR0017"]);
    }

    [Fact]
    public void Load_TwoRulesOfOneId_AreReportedThoughOneIsBroken()
    {
        _text.Header().Rules("a.rules.json", ("same", "A", "(", ""), ("other", "A", "a", "")).Rules("b.rules.json", ("same", "A", "a", ""));

        _text.TryLoad().ShouldBeNull();

        _text.Problems.Select(p => p[..6]).ShouldBe(["GR0105", "GR0107"]);
    }

    [Fact]
    public void Hash_OfASet_ChangesWithEveryFileAndWithNothingElse()
    {
        _text.Header().Rules("a.rules.json", ("a", "A", "a", ""));
        _text.Write("lists/terms.txt", "one\n");
        string first = _text.Load().Hash;

        _text.Load().Hash.ShouldBe(first);
        _text.Write("notes.md", "x");
        _text.Load().Hash.ShouldBe(first);
        _text.Write("lists/terms.txt", "two\n");
        _text.Load().Hash.ShouldNotBe(first);
    }

    [Fact]
    public void Hash_OfTheSameFilesElsewhere_IsTheSame()
    {
        foreach (string folder in new[] { "x", "y" })
        {
            _text.Header("\"name\": \"N\"", folder).Rules(folder + "/a.rules.json", ("a", "A", "a", ""));
        }

        _text.Load("x").Hash.ShouldBe(_text.Load("y").Hash);
    }

    [Fact]
    public void Load_AScriptWhereNobodyReadsScripts_IsReportedAndNotPassedOver()
    {
        _text.Header().Rules("a.rules.json", ("a", "A", "a", "")).Write("b.csx", "");

        _text.TryLoad().ShouldBeNull();

        _text.Problems.ShouldBe(["GR0109 the set holds a script rule"]);
    }

    [Theory]
    [InlineData("\"task\": \"labels\"", "GR0112")]
    [InlineData("\"labels\": [\"A\", \"D\"]", "GR0102")]
    [InlineData("\"default\": \"D\"", "GR0102")]
    [InlineData("\"default\": [\"A\", \"B\"]", "GR0005")]
    [InlineData("\"default\": 5", "GR0005")]
    [InlineData("\"field\": \"titel\"", "GR0103")]
    [InlineData("\"extends\": \"../nowhere\"", "GR0001")]
    public void Load_AHeaderThatDoesNotFit_IsReportedOnce(string header, string id)
    {
        _text.Header(header).Rules("a.rules.json");

        _text.TryLoad().ShouldBeNull();

        _text.Problems.Select(p => p[..6]).ShouldBe([id]);
    }

    // As a shell completes it.
    [Fact]
    public void Load_AFolderNamedWithASlash_FindsItsLists()
    {
        _text.Header("\"field\": \"title\"").Write("a.rules.json", """{ "rules": [ { "id": "a", "label": "A", "when": { "terms": "a.txt" } } ] }""");
        _text.Write("a.txt", "term\n");

        RuleSetLoader.Load(_text.Path + Path.DirectorySeparatorChar, RuleSetText.Task, RuleSetParts.BuiltIn, _text.Bag).ShouldNotBeNull();
    }
}
