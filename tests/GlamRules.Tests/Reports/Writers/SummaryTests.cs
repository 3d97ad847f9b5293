using System.Globalization;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Writers;

public class SummaryTests
{
    [Fact]
    public void Csv_OfASmallAssessment_IsAsApproved()
    {
        using MachineCulture machine = new("de-DE");
        using MemoryStream stream = new();
        SummaryCsvWriter.Write(SmallAssessment.Result, stream);
        Approved.Match(System.Text.Encoding.UTF8.GetString(stream.ToArray()), "csv");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-x", "'-x")]
    [InlineData("-3", "-3")]
    [InlineData("Fiction", "Fiction")]
    [InlineData("", "")]
    public void Cell_ForASpreadsheet_IsNoFormula(string text, string cell) => SpreadsheetText.Disarm(text).ShouldBe(cell);

    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Card_OfASmallAssessment_IsAsApproved(string language)
    {
        using MachineCulture machine = new(language == "en" ? "de-DE" : "en-US");
        string card = CardSvgWriter.Write(SmallAssessment.Result, CultureInfo.GetCultureInfo(language));
        System.Xml.Linq.XDocument.Parse(card).Root!.Name.LocalName.ShouldBe("svg");
        Approved.Match(card, "svg", language);
    }
}
