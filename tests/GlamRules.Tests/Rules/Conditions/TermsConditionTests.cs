using GlamRules.Predictions;
using GlamRules.Rules.Conditions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public sealed class TermsConditionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{ "terms": ["poeme"] }""", "Un POÈME", true)]
    [InlineData("""{ "terms": ["poeme"], "fold": "case" }""", "Un POÈME", false)]
    [InlineData("""{ "terms": ["poème"], "fold": "case" }""", "Un POÈME", true)]
    [InlineData("""{ "terms": ["poème"], "fold": false }""", "Un POÈME", false)]
    [InlineData("""{ "terms": ["novel"] }""", "Novels", false)]
    [InlineData("""{ "terms": [" short story "] }""", "A short story", true)]
    [InlineData("""{ "terms": ["a"] }""", null, false)]
    public void Terms_OnARecord_Hold(string json, string? title, bool expected) => ConditionText.Holds(json, title).ShouldBe(expected);

    [Fact]
    public void Terms_ThatMatch_ShowTheirPlaceInTheOriginal() =>
        ConditionText.Places("""{ "terms": ["poeme"], "field": "subject" }""", null, null, "Art", "🎨 poe\u0301me")
            .ShouldBe([new Match("subject", 1, 3, 6, "🎨 poe\u0301me") { Term = "poeme", Folding = "case, accents" }]);

    [Fact]
    public void Terms_OfAFile_AreItsLinesWithoutComments()
    {
        _folder.Write("forms/verse.txt", "# forms\npoem  # in English\r\n\n ballad \n");
        Condition condition = ConditionText.Of("""{ "terms": "forms/verse.txt" }""", _folder.Path);

        foreach ((string title, bool expected) in new[] { ("A poem", true), ("A ballad", true), ("in English", false), ("forms", false) })
        {
            condition.Holds(ConditionText.Record(title), new MatchList()).ShouldBe(expected, title);
        }
    }

    [Theory]
    [InlineData("""{ "terms": "../verse.txt" }""", "GR0009")]
    [InlineData("""{ "terms": "/etc/passwd" }""", "GR0009")]
    [InlineData("""{ "terms": "a/../../verse.txt" }""", "GR0009")]
    [InlineData("""{ "terms": "verse.txt" }""", "GR0001")]
    [InlineData("""{ "terms": "" }""", "GR0008")]
    [InlineData("""{ "terms": ["\u0301"] }""", "GR0106")]
    [InlineData("""{ "terms": 5 }""", "GR0005")]
    [InlineData("""{ "terms": ["a"], "fold": "accent" }""", "GR0010")]
    public void Terms_ThatCantBeRead_AreReported(string json, string id) =>
        ConditionText.Read(json, _folder.Path).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe(id);
}
