using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics.Json;

public sealed class JsonValueTests
{
    [Theory]
    [InlineData("\"abc\"", 1, 3)]
    [InlineData("\"\\\\b(\"", 2, 5)]
    [InlineData("\"\\u00e9(\"", 1, 8)]
    [InlineData("\"\\\"\\n(\"", 2, 6)]
    [InlineData("\"é(\"", 1, 3)]
    [InlineData("\"🎨(\"", 2, 4)]
    public void LocateInText_BehindEscapes_IsTheColumnInTheFile(string json, int index, int column) =>
        Parse(json).LocateInText(index).Column.ShouldBe(column);

    [Fact]
    public void LocateInText_BehindTheEnd_StaysInTheText() => Parse("\"ab\"").LocateInText(9).Column.ShouldBe(4);

    [Theory]
    [InlineData("1e3", 1000.0)]
    [InlineData("-0.5", -0.5)]
    [InlineData("1e999", null)]
    [InlineData("\"1\"", null)]
    public void AsNumber_OfAValue_IsWhatADoubleHolds(string json, double? expected) => Parse(json).AsNumber.ShouldBe(expected);

    private static JsonValue Parse(string json) => JsonParser.Parse(new SourceText("a.json", json), new DiagnosticBag()).ShouldNotBeNull();
}
