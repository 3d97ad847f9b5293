using GlamRules.Dates;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Dates;

public sealed class YearsTests
{
    [Theory]
    [InlineData("1850", 1850)]
    [InlineData("ca. 1850-60", 1850)]
    [InlineData("[1861 or 1865?]", 1861)]
    [InlineData("12 June 1850", 1850)]
    [InlineData("1850s", 1850)]
    [InlineData("c1850", 1850)]
    [InlineData("No. 12345, 1999", 1999)]
    [InlineData("0999 1000", 1000)]
    [InlineData("2099", 2099)]
    [InlineData("2100", null)]
    [InlineData("18--", null)]
    [InlineData("12345", null)]
    [InlineData("١٨٥٠", null)]
    [InlineData("n.d.", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void First_OfADate_IsItsFirstYear(string? date, int? expected) => Years.First(date).ShouldBe(expected);

    [Theory]
    [InlineData("1850-1860, cast 1901", new[] { 1850, 1860, 1901 })]
    [InlineData("12345 18501 1999", new[] { 1999 })]
    [InlineData("n.d.", new int[0])]
    [InlineData(null, new int[0])]
    public void In_ADate_AreAllItsYears(string? date, int[] expected) => Years.In(date).ShouldBe(expected);
}
