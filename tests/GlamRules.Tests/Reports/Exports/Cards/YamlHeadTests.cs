using System.Text.Json.Nodes;
using GlamRules.Reports.Exports.Cards;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Exports.Cards;

public class YamlHeadTests
{
    [Theory]
    [InlineData("cc0-1.0", "cc0-1.0")]
    [InlineData("Titles of the nineteenth century", "Titles of the nineteenth century")]
    [InlineData("no", "\"no\"")]
    [InlineData("True", "\"True\"")]
    [InlineData("1.0", "\"1.0\"")]
    [InlineData("2026-11-25", "\"2026-11-25\"")]
    [InlineData("n<1K", "\"n<1K\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("a\nb: c", "\"a b: c\"")]
    [InlineData("say \"so\" \\", "\"say \\\"so\\\" \\\\\"")]
    [InlineData("", "\"\"")]
    [InlineData("ends ", "\"ends \"")]
    [InlineData("é", "\"é\"")]
    public void Text_StandsInQuotes_WhereItCouldBeReadOtherwise(string text, string yaml) => YamlHead.Text(text).ShouldBe(yaml);

    [Fact]
    public void Head_MapsAndLists_AreInBlocks() => YamlHead.Write(new JsonObject
    {
        ["license"] = "mit",
        ["tags"] = new JsonArray("a", "b"),
        ["model-index"] = new JsonArray(new JsonObject { ["name"] = "m", ["results"] = new JsonArray(new JsonObject { ["task"] = new JsonObject { ["type"] = "t" }, ["metrics"] = new JsonArray(new JsonObject { ["value"] = 0.75 }) }) }),
    }).ShouldBe("""
        ---
        license: mit
        tags:
        - a
        - b
        model-index:
        - name: m
          results:
          - task:
              type: t
            metrics:
            - value: 0.75
        ---

        """.ReplaceLineEndings("\n"));
}
