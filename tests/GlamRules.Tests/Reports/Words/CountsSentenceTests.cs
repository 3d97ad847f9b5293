using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Words;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Words;

public class CountsSentenceTests
{
    [Theory]
    [InlineData(-0.02, 0.04, "The difference could be anything from 2 fewer to 4 more.")]
    [InlineData(-0.14, -0.068, "The difference could be anything from 14 fewer to 7 fewer.")]
    [InlineData(-0.004, 0.012, "The difference could be anything from none to 1 more.")]
    [InlineData(-0.004, 0.003, "The difference is less than one in 100, either way.")]
    [InlineData(0.029, 0.031, "The difference could hardly be other than 3 more.")]
    public void Difference_InRecordsOfAHundred_ReadsLikeASentence(double low, double high, string sentence)
    {
        AssessmentResult result = SmallAssessment.Result;
        Comparison comparison = result.Comparisons[0] with { Right = new Estimate((low + high) / 2, low, high) };
        CountsSentence.Of(result, comparison, new Wording(CultureInfo.GetCultureInfo("en"))).ShouldBe(("The rules get 83 of 100 records right; the model 81.", sentence));
    }

    [Fact]
    public void Counts_OfSets_SpeakOfWhollyRight()
    {
        AssessmentResult sets = SmallAssessment.OfSets();
        CountsSentence.Of(sets, sets.Comparisons[0], new Wording(CultureInfo.GetCultureInfo("en")))!.Value.Counts.ShouldBe("The rules get 50 of 100 records wholly right; the model 50.");
    }
}
