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
    [InlineData("", 1, 1, "GR0003 the file is empty")]
    [InlineData("{\"a\": [1, 2", 1, 7, "GR0017 the [ that opens here is never closed, nor are 1 before it")]
    [InlineData("{\"a\": \"b", 1, 7, "GR0013 the quotation mark that opens here is never closed")]
    [InlineData("{\"a\": 1", 1, 1, "GR0017 the { that opens here is never closed")]
    [InlineData("{\"a\": 1, \"b\": 2} }", 1, 18, "GR0018 this } closes nothing")]
    [InlineData("{} {}", 1, 2, "GR0018 the file ends with this, and more follows")]
    [InlineData("{\"a\": [1}, \"b\": 2}", 1, 7, "GR0017 the [ that opens here is never closed")]
    [InlineData("[{\"a\": 1, {\"b\": 2}]", 1, 2, "GR0017 the { that opens here is never closed")]
    [InlineData("{\"a\": \"b, \"c\": 1}", 1, 7, "GR0013 the quotation mark that opens here is never closed")]
    [InlineData("{\"a: \"b\", \"c\": 1}", 1, 2, "GR0013 the quotation mark that opens here is never closed")]
    [InlineData("{\"a\": \"b,\n\"c\": 1}", 1, 7, "GR0013 the quotation mark that opens here is never closed")]
    [InlineData("{\"a\": \"C:\\\"}", 1, 7, "GR0013 the quotation mark that opens here is never closed")]
    public void Parse_TextThatLeavesOpenWhatBelongsTogether_SaysWhatAndWhereAndGivesNothing(string text, int line, int column, string message)
    {
        JsonParser.Parse(new SourceText("a.json", text), _bag).ShouldBeNull();

        Said().ShouldBe([(line, column, message)]);
    }

    [Theory]
    [InlineData("{\"a\": 1 \"b\": 2}", 1, 8, "GR0014 a comma is missing here")]
    [InlineData("{\"a\": 1\n\"b\": 2}", 1, 8, "GR0014 a comma is missing here")]
    [InlineData("{\"a\": 1,, \"b\": 2}", 1, 9, "GR0014 this comma is too many")]
    [InlineData("{\"a\": 1; \"b\": 2}", 1, 8, "GR0014 a semicolon stands where a comma should")]
    [InlineData("{\"a\" 1, \"b\": 2}", 1, 5, "GR0016 a colon is missing between 'a' and its value")]
    [InlineData("{\"a\" = 1, \"b\": 2}", 1, 6, "GR0016 '=' stands where a colon should")]
    [InlineData("{\"a\" := 1, \"b\": 2}", 1, 7, "GR0016 '=' stands where a colon should")]
    [InlineData("{'a': 1, \"b\": 2}", 1, 2, "GR0015 ' is no quotation mark in JSON")]
    [InlineData("{“a”: 1, „b“: 2}", 1, 2, "GR0015 “ is no quotation mark in JSON, here and at one more place")]
    [InlineData("{\"a”: 1, \"b\": 2}", 1, 4, "GR0015 ” is no quotation mark in JSON")]
    [InlineData("{a: 1, b: 2}", 1, 2, "GR0015 'a' is not in quotation marks, here and at one more place")]
    [InlineData("{a\": 1, \"b\": 2}", 1, 2, "GR0013 no quotation mark opens this text, and one closes it")]
    [InlineData("{\"a\": 1, \"b\": 2, \"c\": \"\\d\"}", 1, 24, "GR0019 '\\d' means nothing in JSON")]
    [InlineData("{\"a\": 1, \"b\": 2, \"c\": \"so \"it\" is\"}", 1, 27, "GR0020 this quotation mark ends the text, and more of it follows")]
    [InlineData("{\"a\": 1, \"b\": 2, \"c\": \"d\ne\"}", 1, 23, "GR0013 a text runs over the end of the line")]
    [InlineData("{\"a\": 1, \"b\": 2, \"c\": True}", 1, 23, "GR0003 JSON does not know 'True'")]
    [InlineData("{\"a\": 1, \"b\": 2, \"c\": .5}", 1, 23, "GR0003 '.5' is no number in JSON")]
    [InlineData("{\"a\": 1, \"b\": 2, \"c\": 0,5}", 1, 23, "GR0003 '0,5' is no number in JSON")]
    [InlineData("{\"a\": 1,\u00a0\"b\": 2}", 1, 9, "GR0003 an invisible character (U+00A0) stands here")]
    public void Parse_SlipThatLeavesNoDoubt_IsToldAndTheRestIsRead(string text, int line, int column, string message)
    {
        JsonValue? root = JsonParser.Parse(new SourceText("a.json", text), _bag);

        Said().ShouldBe([(line, column, message)]);
        (root.ShouldNotBeNull()["a"]!.AsNumber, root["b"]!.AsNumber).ShouldBe((1, 2));
    }

    [Fact]
    public void Parse_SlipsOfManyKinds_AreAllTold()
    {
        JsonParser.Parse(new SourceText("a.json", "{\"a\" = 1,\n'b': [1 2],\n\"c\": \"\\d\"\n\"d\": None }"), _bag).ShouldNotBeNull();

        Said().Select(s => (s.Line, s.Message[..6])).ShouldBe([(1, "GR0016"), (2, "GR0015"), (2, "GR0014"), (3, "GR0019"), (3, "GR0014"), (4, "GR0003")]);
    }

    [Fact]
    public void Parse_TextOfOneBrokenEscape_ShowsPlacesBehindIt()
    {
        JsonValue text = JsonParser.Parse(new SourceText("a.json", "{\"a\": \"\\d+x\"}"), _bag).ShouldNotBeNull()["a"]!;

        text.Text.ShouldBe("\\d+x");
        text.LocateInText(3).Column.ShouldBe(11);
    }

    [Fact]
    public void Parse_AnyTextWithOnePieceTakenOut_NeverThrowsAndAlwaysSaysWhatIsWrong() =>
        Gen.Select(Node(3), Gen.Double[0, 1], Gen.Int[1, 3]).Sample((node, share, length) =>
        {
            string text = node?.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null";
            int at = (int)(share * text.Length);
            DiagnosticBag bag = new();
            JsonValue? value = JsonParser.Parse(new SourceText("a.json", text.Remove(at, Math.Min(length, text.Length - at))), bag);
            return value is not null || bag.HasErrors;
        }, iter: 2000);

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

    private (int Line, int Column, string Message)[] Said() => [.. _bag.ToImmutable().Select(d => (d.Location.Line, d.Location.Column, $"{d.Id} {d.Message}"))];

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
