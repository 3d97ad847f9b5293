using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics.Json;

public sealed class JsonObjectTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void Close_UnknownMembers_AreAllReportedWithTheNearest()
    {
        JsonObject json = Open("{ \"$schema\": \"x\", \"lable\": 1, \"other\": 2 }");
        json.Text("label");
        json.Close();

        Messages().ShouldBe(["GR0004 'lable' is not known here. Did you mean 'label'?", "GR0004 'other' is not known here."]);
    }

    [Fact]
    public void Members_OfTheWrongType_ReadAsAbsent()
    {
        JsonObject json = Open("{ \"a\": 1, \"b\": \"x\", \"c\": [1, \"y\"], \"d\": {}, \"e\": null }");

        json.Text("a").ShouldBeNull();
        json.Number("b").ShouldBeNull();
        json.Texts("c")!.Value.Select(t => t.Text).ShouldBe(["y"]);
        json.Flag("d").ShouldBeNull();
        json.Text("e").ShouldBeNull();
        Messages().ShouldBe([
            "GR0005 'a' must be a text in quotes, not the number 1",
            "GR0005 'b' must be a number, not a text in quotes",
            "GR0005 each element of 'c' must be a text in quotes, not the number 1",
            "GR0005 'd' must be true or false, not an object in braces",
        ]);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("1", 1)]
    [InlineData("2.5", null)]
    [InlineData("10", 10)]
    [InlineData("11", null)]
    [InlineData("1e999", null)]
    public void Whole_OutsideItsRange_IsReported(string number, int? expected)
    {
        Open($"{{ \"n\": {number} }}").Whole("n", 1, 10).ShouldBe(expected);

        _bag.Count.ShouldBe(expected is null ? 1 : 0);
    }

    [Theory]
    [InlineData("{}", "GR0006 'n' is missing here")]
    [InlineData("{ \"n\": null }", "GR0006 'n' is missing here")]
    [InlineData("{ \"n\": \" \" }", "GR0008 'n' is empty")]
    [InlineData("{ \"n\": 5 }", "GR0005 'n' must be a text in quotes, not the number 5")]
    public void RequiredText_ThatIsNone_IsReportedOnce(string json, string message)
    {
        Open(json).RequiredText("n").ShouldBeNull();

        Messages().ShouldBe([message]);
    }

    [Fact]
    public void Word_NotInTheList_IsReportedWithTheNearest()
    {
        Open("{ \"w\": \"majorty\" }").Word("w", "priority", "majority").ShouldBeNull();

        Messages().ShouldBe(["GR0010 'majorty' is not known for 'w'. Did you mean 'majority'?"]);
    }

    private JsonObject Open(string json) => JsonObject.Open(JsonParser.Parse(new SourceText("a.json", json), _bag)!, "a thing", _bag).ShouldNotBeNull();

    private IEnumerable<string> Messages() => _bag.ToImmutable().Select(d => $"{d.Id} {d.Message}");
}
