using GlamRules.Applying;
using GlamRules.Corpora;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying;

public sealed class RowFilterTests
{
    [Theory]
    [InlineData("language=en", "en", true)]
    [InlineData("language=en", "EN", false)]
    [InlineData("language=", null, true)]
    [InlineData("language!=", null, false)]
    [InlineData("language!=en", null, true)]
    [InlineData("language!=en", "de", true)]
    [InlineData("note=a=b", "a=b", true)]
    [InlineData("language==en", "en", true)]
    [InlineData("language == en", "en", true)]
    [InlineData("year>=1800", "1800", true)]
    [InlineData("year>1800", "1800", false)]
    [InlineData("year<1800", "1799.5", true)]
    [InlineData("year<=1800", "about 1800", false)]
    [InlineData("year < 1800", "-5", true)]
    [InlineData("year<1800", null, false)]
    public void Condition_OnAValue_Holds(string condition, string? value, bool holds) => RowFilter.Parse(condition)!.Holds(new FieldValue(value)).ShouldBe(holds);

    [Theory]
    [InlineData("language=en", true)]
    [InlineData("language=fr", false)]
    [InlineData("language!=en", false)]
    [InlineData("language!=fr", true)]
    public void Condition_OnSeveralValues_AsksAll(string condition, bool holds) => RowFilter.Parse(condition)!.Holds(new FieldValue(["de", "en"])).ShouldBe(holds);

    [Theory]
    [InlineData("language")]
    [InlineData("=en")]
    [InlineData("a!b")]
    [InlineData("year<old")]
    [InlineData("year=>1800")]
    [InlineData("year=<1800")]
    [InlineData("year = > 1800")]
    [InlineData("language===en")]
    [InlineData("language!==en")]
    public void Text_ThatIsNoCondition_IsNone(string text) => RowFilter.Parse(text).ShouldBeNull();
}
