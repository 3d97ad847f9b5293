using System.Text;
using GlamRules.Assessments;
using GlamRules.Reports.Writers;
using Xunit;

namespace GlamRules.Tests.Reports.Writers;

public class DataFilesTests
{
    [Fact]
    public void Results_OfASmallAssessment_AreAsApproved() => Approved.Match(Text(ResultsJsonWriter.Write), "json");

    [Fact]
    public void Predictions_OfASmallAssessment_AreAsApproved() => Approved.Match(Text(PredictionsCsvWriter.Write), "csv");

    [Fact]
    public void Repeats_OfASmallAssessment_AreAsApproved() => Approved.Match(Text(RepeatsJsonWriter.Write), "json");

    private static string Text(Action<AssessmentResult, Stream> write)
    {
        using MachineCulture machine = new("de-DE");
        using MemoryStream stream = new();
        write(SmallAssessment.Repeated, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
