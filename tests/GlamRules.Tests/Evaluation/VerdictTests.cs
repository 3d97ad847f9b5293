using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation;

public class VerdictTests
{
    [Theory]
    [InlineData(-0.10, -0.01, Verdict.ABetter)]
    [InlineData(-0.10, 0.00, Verdict.AIsEnough)]
    [InlineData(-0.10, 0.049, Verdict.AIsEnough)]
    [InlineData(0.01, 0.049, Verdict.AIsEnough)]
    [InlineData(-0.01, 0.05, Verdict.Inconclusive)]
    [InlineData(0.00, 0.06, Verdict.Inconclusive)]
    [InlineData(0.01, 0.05, Verdict.BBetterSizeUnclear)]
    [InlineData(0.05, 0.09, Verdict.BBetterSizeUnclear)]
    [InlineData(0.051, 0.09, Verdict.BAdds)]
    public void Read_IntervalAgainstAMarginOfFivePercent_GivesTheVerdict(double low, double high, Verdict expected) =>
        VerdictRule.Read(new Interval(low, high), 0.05).ShouldBe(expected);

    [Fact]
    public void Read_UndefinedInterval_IsInconclusive() => VerdictRule.Read(null, 0.05).ShouldBe(Verdict.Inconclusive);

    [Fact]
    public void Read_ResampledWithNineDiscordant_IsInconclusive()
    {
        VerdictRule.Read(new Interval(0.1, 0.2), 0.05, 9, 100).ShouldBe(Verdict.Inconclusive);
        VerdictRule.Read(new Interval(0.1, 0.2), 0.05, 10, 10).ShouldBe(Verdict.BAdds);
    }

    [Fact]
    public void Read_ResampledThatHangsOnFewRecords_IsInconclusive() =>
        VerdictRule.Read(new Interval(0.1, 0.2), 0.05, 50, 9.5).ShouldBe(Verdict.Inconclusive);

    [Theory]
    [InlineData(Verdict.ABetter, "rules-better", "a-better")]
    [InlineData(Verdict.AIsEnough, "regex-is-enough", "a-is-enough")]
    [InlineData(Verdict.BAdds, "ml-adds", "b-adds")]
    [InlineData(Verdict.BBetterSizeUnclear, "ml-better-size-unclear", "b-better-size-unclear")]
    [InlineData(Verdict.Inconclusive, "inconclusive", "inconclusive")]
    [InlineData(Verdict.TooFewToJudge, "too-few-to-judge", "too-few-to-judge")]
    public void Id_RulesAgainstModelOrOthers_SpeaksOfRegexOnlyThere(Verdict verdict, string rulesAndModel, string others)
    {
        VerdictWords.Id(verdict, PredictorKind.Rules, PredictorKind.Model).ShouldBe(rulesAndModel);
        VerdictWords.Id(verdict, PredictorKind.Rules, PredictorKind.Cascade).ShouldBe(others);
        VerdictWords.Id(verdict, PredictorKind.Model, PredictorKind.Rules).ShouldBe(others);
    }
}
