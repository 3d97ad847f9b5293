using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using Shouldly;
using Xunit;
using JsonValue = GlamRules.Diagnostics.Json.JsonValue;

namespace GlamRules.Tests.Diagnostics.Json;

public sealed class JsonParserTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void Parse_Values_KnowTheirPlaces()
    {
        JsonValue root = Parse("{\n  \"é\": [1, \"🎨 art\", true]\n}");

        JsonValue list = root["é"]!;
        Place(list).ShouldBe((2, 8, 19));
        list.Items.Select(Place).ShouldBe([(2, 9, 1), (2, 12, 8), (2, 22, 4)]);
        list.Items.Select(i => root.Source.Text.Substring(i.Offset, i.Length)).ShouldBe(["1", "\"🎨 art\"", "true"]);
        (root.Members[0].NameLocation.Column, root.Members[0].NameLocation.Length).ShouldBe((3, 3));
    }

    [Fact]
    public void Parse_CommentsAndTrailingCommas_AreLetBe()
    {
        JsonValue root = Parse("// why\n{ /* é */ \"a\": [1, 2,], }");

        root["a"]!.Items.Select(i => i.AsNumber).ShouldBe([1, 2]);
        Place(root["a"]!).ShouldBe((2, 16, 7));
    }

    [Fact]
    public void Parse_RepeatedMember_IsReportedAndTheFirstKept()
    {
        Parse("{\"a\": 1, \"a\": 2}")["a"]!.AsNumber.ShouldBe(1);

        _bag.ToImmutable().ShouldHaveSingleItem().ToString().ShouldBe("a.json:1:10: error GR0007: 'a' is given twice");
    }

    [Theory]
    [InlineData("", 1, 1, "the file is empty")]
    [InlineData("{\"a\": [1, 2", 1, 12, "the file ends too early: something that was opened is never closed")]
    [InlineData("{\"a\": \"b", 1, 9, "the file ends too early: something that was opened is never closed")]
    [InlineData("{\"a\": 1", 1, 8, "the file ends too early: something that was opened is never closed")]
    [InlineData("{\"a\"", 1, 5, "the file ends too early: something that was opened is never closed")]
    [InlineData("{\n\"é\": x}", 2, 6, "'x' can't stand here")]
    [InlineData("{\"a\": 1 \"b\": 2}", 1, 9, "'\"' can't follow here")]
    [InlineData("{\"a\" 1}", 1, 6, "'1' can't follow here")]
    [InlineData("{} {}", 1, 4, "'{' stands after the end")]
    [InlineData("{'a': 1}", 1, 2, "' is no quotation mark in JSON")]
    [InlineData("{“a”: 1}", 1, 2, "“ is no quotation mark in JSON")]
    [InlineData("{\"a\": \"\\d\"}", 1, 9, "'\\d' means nothing in JSON")]
    [InlineData("{\"a\": \"b\nc\"}", 1, 9, "a text runs over the end of the line")]
    public void Parse_BrokenText_SaysWhatAndWhere(string text, int line, int column, string message)
    {
        JsonParser.Parse(new SourceText("a.json", text), _bag).ShouldBeNull();

        Diagnostic problem = _bag.ToImmutable().ShouldHaveSingleItem();
        problem.Id.ShouldBe("GR0003");
        problem.Message.ShouldBe(message);
        (problem.Location.Line, problem.Location.Column).ShouldBe((line, column));
    }

    [Theory]
    [InlineData("{\"a\": \"\\ud83d\"}")]
    [InlineData("{\"\\udc00\": 1}")]
    public void Parse_HalfASurrogatePair_IsADiagnostic(string text)
    {
        JsonParser.Parse(new SourceText("a.json", text), _bag).ShouldBeNull();

        _bag.ToImmutable().ShouldHaveSingleItem().Id.ShouldBe("GR0003");
    }

    [Fact]
    public void Parse_DeepNesting_IsADiagnosticBeyondSixtyFour()
    {
        Parse(new string('[', 64) + new string(']', 64)).Kind.ShouldBe(JsonKind.Array);

        JsonParser.Parse(new SourceText("a.json", new string('[', 65) + new string(']', 65)), _bag).ShouldBeNull();
        _bag.ToImmutable().ShouldHaveSingleItem().Message.ShouldBe("braces and brackets are nested more than 64 deep");
    }

    [Fact]
    public void Parse_AnyValidJson_GivesItsValuesBack() =>
        Node(4).Sample(node =>
        {
            string text = node is null ? "null" : node.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            DiagnosticBag bag = new();
            JsonValue value = JsonParser.Parse(new SourceText("a.json", text), bag)!;
            return bag.Count == 0 && Same(node, value);
        }, iter: 500);

    [Fact]
    public void Parse_AnyTextCutOff_NeverThrows() =>
        Gen.Select(Node(3), Gen.Double[0, 1]).Sample((node, share) =>
        {
            string text = node?.ToJsonString() ?? "null";
            JsonParser.Parse(new SourceText("a.json", text[..(int)(share * text.Length)]), new DiagnosticBag());
        }, iter: 500);

    private JsonValue Parse(string text) => JsonParser.Parse(new SourceText("a.json", text), _bag).ShouldNotBeNull(string.Join('\n', _bag.ToImmutable()));

    private static (int Line, int Column, int Length) Place(JsonValue value) => (value.Location.Line, value.Location.Column, value.Location.Length);

    private static bool Same(JsonNode? node, JsonValue value) => node switch
    {
        null => value.Kind == JsonKind.Null,
        JsonArray list => value.Kind == JsonKind.Array && list.Count == value.Items.Length && list.Zip(value.Items).All(p => Same(p.First, p.Second)),
        System.Text.Json.Nodes.JsonObject members => value.Kind == JsonKind.Object && members.Select(m => m.Key).SequenceEqual(value.Members.Select(m => m.Name)) && members.All(m => Same(m.Value, value[m.Key]!)),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => value.Kind == JsonKind.String && value.Text == node.GetValue<string>(),
            JsonValueKind.Number => value.AsNumber == double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture),
            var kind => value.Kind == JsonKind.Boolean && value.IsTrue == (kind == JsonValueKind.True),
        },
    };

    // Text without lone surrogates, which no valid file holds.
    private static Gen<string> Text => Gen.OneOf<string>(Gen.OneOf("a", "é", "🎨", "\"", "\\", "\n", "\t", "\u0001", "/", "ﬁ", "\u2028"), Gen.Char.AlphaNumeric.Select(c => c.ToString())).Array[0, 6].Select(string.Concat);

    private static Gen<JsonNode?> Node(int depth)
    {
        Gen<JsonNode?> leaf = Gen.OneOf<JsonNode?>(
            Gen.Const((JsonNode?)null),
            Gen.Bool.Select(b => (JsonNode?)System.Text.Json.Nodes.JsonValue.Create(b)),
            Gen.Double[-1e9, 1e9].Select(d => (JsonNode?)System.Text.Json.Nodes.JsonValue.Create(d)),
            Text.Select(t => (JsonNode?)System.Text.Json.Nodes.JsonValue.Create(t)));
        return depth == 0 ? leaf : Gen.OneOf<JsonNode?>(
            leaf,
            Node(depth - 1).Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(i => i?.DeepClone())])),
            Gen.Select(Text, Node(depth - 1)).Array[0, 3].Select(members => (JsonNode?)new System.Text.Json.Nodes.JsonObject(members.DistinctBy(m => m.Item1).Select(m => KeyValuePair.Create(m.Item1, m.Item2?.DeepClone())))));
    }
}
