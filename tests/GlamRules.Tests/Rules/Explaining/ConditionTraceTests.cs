using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Explaining;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Rules.Explaining;

public class ConditionTraceTests
{
    [Theory]
    [InlineData("""{ "terms": ["tale"] }""", "Ada", "terms tale found nothing in title")]
    [InlineData("""{ "all": [ { "terms": ["ada"] }, { "pattern": "x+" } ] }""", "Ada", "pattern x+ found nothing in title")]
    [InlineData("""{ "any": [ { "terms": ["tale"] }, { "pattern": "x+" } ] }""", "Ada", "any does not hold: no part holds")]
    [InlineData("""{ "any": [ { "terms": ["tale"] } ] }""", "Ada", "terms tale found nothing in title")]
    [InlineData("""{ "not": { "terms": ["ada"] } }""", "Ada", "terms ada found “Ada” in title")]
    [InlineData("""{ "all": [ { "not": { "any": [ { "terms": ["x"] }, { "ends": "a" } ] } } ] }""", "Ada", "ends a found “a” in title")]
    [InlineData("""{ "length": { "min": 2, "of": "words" } }""", "Ada", "length 2 or more words does not hold: title is “Ada”")]
    [InlineData("""{ "missing": "title" }""", "Ada", "missing title does not hold: title is “Ada”")]
    [InlineData("""{ "terms": ["tale"] }""", null, "terms tale does not hold: title is missing")]
    public void Culprit_OfWhatShouldHold_IsTheFirstPartThatFailed(string json, string? title, string expected) =>
        TraceWording.Sentence(Trace(json, title).Culprit(true)!).ShouldBe(expected);

    [Theory]
    [InlineData("""{ "any": [ { "terms": ["tale"] }, { "pattern": "d+" } ] }""", "pattern d+ found “d” in title")]
    [InlineData("""{ "all": [ { "terms": ["ada"] }, { "pattern": "d+" } ] }""", "all holds: every part holds")]
    [InlineData("""{ "not": { "terms": ["tale"] } }""", "terms tale found nothing in title")]
    public void Culprit_OfWhatShouldNotHold_IsThePartThatDid(string json, string expected) =>
        TraceWording.Sentence(Trace(json, "Ada").Culprit(false)!).ShouldBe(expected);

    [Fact]
    public void Culprit_WhereAllIsWell_IsNone()
    {
        Trace("""{ "terms": ["ada"] }""", "Ada").Culprit(true).ShouldBeNull();
        Trace("""{ "terms": ["tale"] }""", "Ada").Culprit(false).ShouldBeNull();
    }

    private static ConditionTrace Trace(string json, string? title)
    {
        DiagnosticBag bag = new();
        FieldList fields = new(["title"]);
        ConditionReader reader = new() { Folder = ".", Fields = fields, DefaultField = "title", Diagnostics = bag, Kinds = BuiltInConditions.All };
        Condition condition = reader.Read(JsonParser.Parse(new SourceText("a.rules.json", json), bag)!)!;
        return ConditionTrace.Of(condition, new Record("1", fields, [new FieldValue(title)]));
    }
}
