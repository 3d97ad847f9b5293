using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Words;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Words;

public class HeadlineTests
{
    private static readonly Wording Words = new(CultureInfo.GetCultureInfo("en"));

    [Theory]
    [InlineData(Verdict.ABetter, "The rules beat the model.")]
    [InlineData(Verdict.AIsEnough, "Regex is enough: the model can’t be better by as much as would matter.")]
    [InlineData(Verdict.BAdds, "Machine learning adds accuracy, enough to matter.")]
    [InlineData(Verdict.BBetterSizeUnclear, "Machine learning is better, but perhaps by less than would matter.")]
    [InlineData(Verdict.Inconclusive, "This benchmark can’t tell whether machine learning is better by as much as would matter.")]
    public void Headline_BothPass_IsTheVerdict(Verdict verdict, string expected) => Of(SmallAssessment.With(verdict)).ShouldBe(expected);

    [Fact]
    public void Headline_OnePasses_NamesItAndWhyAndThenTheVerdict() =>
        Of(SmallAssessment.With(Verdict.Inconclusive, rulesPass: false)).ShouldBe(
            "Only the model meets the threshold: for the rules, recall of “Fiction” is 0.500 (not certain), and at least 0.600 was set. "
            + "Thresholds aside, this benchmark can’t tell whether machine learning is better by as much as would matter.");

    [Fact]
    public void Headline_TheSimplerPasses_NamesIt() =>
        Of(SmallAssessment.With(Verdict.BAdds, modelPasses: false)).ShouldStartWith("Only the rules meet the threshold: for the model, ");

    [Fact]
    public void Headline_NeitherPasses_SaysSoFirst() =>
        Of(SmallAssessment.With(Verdict.AIsEnough, rulesPass: false, modelPasses: false))
            .ShouldStartWith("Neither the rules nor the model meets the threshold. Thresholds aside, regex is enough");

    [Fact]
    public void Headline_OtherSystems_SpeaksOfNeitherRegexNorLearning()
    {
        AssessmentResult result = SmallAssessment.Result;
        AssessedPredictor vendor = result.Predictors[1] with { Result = result.Predictors[1].Result with { Name = "vendor", Kind = GlamRules.Predictions.PredictorKind.Predictions } };
        VerdictSentences.Sentence(Verdict.AIsEnough, result.Predictors[0], vendor).ShouldBe("The rules are enough: “vendor” can’t be better by as much as would matter");
        VerdictSentences.Short(Verdict.BAdds, result.Predictors[0], vendor).ShouldBe("vendor adds");
    }

    [Fact]
    public void Baseline_Always_SaysWhoBeatsIt()
    {
        AssessmentResult result = SmallAssessment.Result;
        BaselineSentence.Of(result, result.Comparisons[0], Words).ShouldStartWith("Both beat the majority baseline");
        AssessmentResult poor = result with { Predictors = [result.Predictors[0], result.Predictors[1] with { Result = result.Predictors[2].Result with { Name = "model", Kind = GlamRules.Predictions.PredictorKind.Model } }, result.Predictors[2]] };
        BaselineSentence.Of(poor, result.Comparisons[0], Words)!.ShouldMatch("^The rules beat the majority baseline.*; .*does not\\.$");
    }

    private static string Of(AssessmentResult result) => Headline.Of(result, result.Comparisons[0], Words).ToString();
}
