using System.Globalization;
using CsCheck;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics.Json;

public class CanonicalJsonTests
{
    // RFC 8785, 3.2.2: the sample and its canonical form.
    [Fact]
    public void Of_TheSampleOfTheStandard_IsItsCanonicalForm() => Of("""
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
          "literals": [null, true, false]
        }
        """).ShouldBe("""{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    // RFC 8785, 3.2.3: names in the order of their UTF-16 units.
    [Fact]
    public void Of_NamesOfManyScripts_OrdersThemByUnits() =>
        Of("""{ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 }""")
            .ShouldBe("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1e21", "1e+21")]
    [InlineData("999999999999999900000", "999999999999999900000")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("1e23", "1e+23")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157e+308")]
    public void Of_ANumber_IsAsEcmaScriptWritesIt(string written, string canonical) => Of(written).ShouldBe(canonical);

    [Fact]
    public void Of_AnyNumber_ReadsBackTheSame() =>
        Gen.Double.Where(double.IsFinite).Sample(number =>
            double.Parse(Of(number.ToString("R", CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture) == number);

    [Fact]
    public void Of_WithoutAMember_LeavesOutThatOfTheTopAlone() =>
        CanonicalJson.Of(Parse("""{ "hash": 1, "in": { "hash": 2 } }"""), "hash").ShouldBe("""{"in":{"hash":2}}""");

    private static string Of(string json) => CanonicalJson.Of(Parse(json));

    private static JsonValue Parse(string json) => JsonParser.Parse(new SourceText("x.json", json), new DiagnosticBag())!;
}
