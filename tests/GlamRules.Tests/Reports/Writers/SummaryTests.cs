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
