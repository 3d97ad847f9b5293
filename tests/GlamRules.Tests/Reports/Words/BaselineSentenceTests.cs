using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Recommending;
using GlamRules.Evaluation;
using GlamRules.Reports.Words;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Words;

public class BaselineSentenceTests
{
    private static readonly Wording Words = new(CultureInfo.InvariantCulture);

    [Fact]
    public void Systems_BetterThanTheMajorityByLessThanCanBeTold_AreNamed()
    {
        Comparison pair = SmallAssessment.Result.Comparisons[0];
        AssessmentResult result = SmallAssessment.Result with { OverMajority = [Over("rules", -0.01), Over("model", 0.2)] };
        BaselineSentence.Of(result, pair, Words)!.ShouldEndWith("(0.333 in macro-F1). For the rules that is by less than these records can tell.");

        Recommendation recommendation = RecommendationRule.Of(result);
        RecommendationWords.Because(result, recommendation, Words).ShouldBe("These records can’t tell whether the rules do better than always giving the most frequent answer.");
        RecommendationWords.Change(result, recommendation, Words).ShouldStartWith("More labelled test records would show");

        Comparison Over(string system, double low) => pair with { A = "majority", B = system, Difference = 0.3, Low = low, High = 0.6 };
    }
}
