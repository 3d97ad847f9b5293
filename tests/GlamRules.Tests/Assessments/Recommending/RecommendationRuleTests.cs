using GlamRules.Assessments;
using GlamRules.Assessments.Recommending;
using GlamRules.Diagnostics.Json;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Cascading;
using GlamRules.Predictions;
using GlamRules.Tests.Reports;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Recommending;

public class RecommendationRuleTests
{
    [Theory]
    [InlineData(Verdict.ABetter, Course.Rules, "rules", Ground.SimplerIsBetter)]
    [InlineData(Verdict.AIsEnough, Course.Rules, "rules", Ground.SimplerIsEnough)]
    [InlineData(Verdict.BAdds, Course.Model, "model", Ground.ChallengerAdds)]
    [InlineData(Verdict.BBetterSizeUnclear, Course.LabelMore, "rules", Ground.SizeUnclear)]
    [InlineData(Verdict.Inconclusive, Course.LabelMore, "rules", Ground.CannotTell)]
    public void Recommendation_WhereBothPass_FollowsTheVerdict(Verdict verdict, Course course, string system, Ground ground)
    {
        Recommendation recommendation = RecommendationRule.Of(SmallAssessment.With(verdict));
        (recommendation.Course, recommendation.System, recommendation.Ground).ShouldBe((course, system, ground));
    }

    [Theory]
    [InlineData(Verdict.Inconclusive, true, false, false, "rules", Ground.OnlyOneSeemsToPass)]
    [InlineData(Verdict.Inconclusive, true, false, true, "rules", Ground.OnlyOnePasses)]
    [InlineData(Verdict.AIsEnough, true, false, false, "rules", Ground.OnlyOnePasses)]
    [InlineData(Verdict.BAdds, true, false, false, "rules", Ground.OnlyOneSeemsToPass)]
    [InlineData(Verdict.BAdds, false, true, false, "model", Ground.OnlyOnePasses)]
    [InlineData(Verdict.BBetterSizeUnclear, false, true, false, "model", Ground.OnlyOneSeemsToPass)]
    [InlineData(Verdict.ABetter, false, true, true, "model", Ground.OnlyOnePasses)]
    public void Recommendation_WhereOnePasses_IsThatOne_IfTheOtherMissesForCertainOrTheVerdictAgrees(Verdict verdict, bool rules, bool model, bool certain, string system, Ground ground)
    {
        AssessmentResult result = SmallAssessment.With(verdict, rules, model);
        Recommendation recommendation = RecommendationRule.Of(certain ? Certain(result) : result);
        (recommendation.System, recommendation.Ground, recommendation.Course == Course.LabelMore).ShouldBe((system, ground, ground == Ground.OnlyOneSeemsToPass));
    }

    [Fact]
    public void Recommendation_WhereNobodyPasses_IsNeither_UnlessABoundLiesInsideAnInterval()
    {
        AssessmentResult open = SmallAssessment.With(Verdict.ABetter, false, false);
        RecommendationRule.Of(open).Ground.ShouldBe(Ground.PerhapsPasses);
        RecommendationRule.Of(Certain(open)).ShouldBe(new Recommendation(Course.Neither, null, Ground.NobodyPasses, null));
    }

    [Fact]
    public void Recommendation_NoBetterThanTheMajority_IsNeither()
    {
        AssessmentResult small = SmallAssessment.With(Verdict.ABetter);
        AssessmentResult poor = small with { Predictors = [.. small.Predictors.Select(p => p with { Result = p.Result with { Metrics = [.. p.Result.Metrics.Select(m => m with { Estimate = new Estimate(0.5) })] } })] };
        RecommendationRule.Of(poor).Course.ShouldBe(Course.Neither);
    }

    [Theory]
    [InlineData(0.001, Course.Rules, Ground.SimplerIsEnough)]
    [InlineData(0.0, Course.LabelMore, Ground.PerhapsNoBetterThanBaseline)]
    [InlineData(-0.01, Course.LabelMore, Ground.PerhapsNoBetterThanBaseline)]
    [InlineData(null, Course.LabelMore, Ground.PerhapsNoBetterThanBaseline)]
    public void Recommendation_WhereTheIntervalOverTheMajorityHoldsZero_IsToLabelMore(double? low, Course course, Ground ground)
    {
        AssessmentResult small = SmallAssessment.With(Verdict.AIsEnough);
        AssessmentResult result = small with { OverMajority = [Pair(small, "majority", "rules") with { Difference = 0.02, Low = low, High = 0.04 }] };
        Recommendation recommendation = RecommendationRule.Of(result);
        (recommendation.Course, recommendation.System, recommendation.Ground).ShouldBe((course, "rules", ground));
    }

    [Fact]
    public void Recommendation_OfAModel_GivesWayToOneThatRulesHaveTaughtAsWell()
    {
        AssessmentResult small = SmallAssessment.With(Verdict.BAdds);
        AssessedPredictor model = small.Predictors[1];
        PredictorSpecification rules = Named("rules");
        AssessmentResult taught = small with
        {
            Definition = small.Definition with { Predictors = [rules, Named("model"), Named("taught") with { LabelsFrom = rules }] },
            Predictors = [.. small.Predictors, model with { Result = model.Result with { Name = "taught" } }],
            Comparisons = [small.Comparisons[0], small.Comparisons[0] with { A = "taught", B = "model", Verdict = Verdict.AIsEnough }],
        };
        Recommendation recommendation = RecommendationRule.Of(taught);
        (recommendation.Course, recommendation.System, recommendation.Id).ShouldBe((Course.RulesToLabel, "taught", "rules-to-label"));
    }

    [Theory]
    [InlineData(0.01, Course.Cascade)]
    [InlineData(-0.01, Course.Rules)]
    public void Recommendation_OfTheFirstStage_GivesWayToACascadeThatPays(double spared, Course course)
    {
        AssessmentResult small = SmallAssessment.With(Verdict.AIsEnough);
        AssessedPredictor rules = small.Predictors[0];
        AssessmentResult cascade = small with
        {
            Definition = small.Definition with { Predictors = [Named("rules"), Named("model"), Named("both") with { Cascade = ["rules", "model"] }] },
            Predictors = [.. small.Predictors, rules with { Result = rules.Result with { Name = "both", Kind = PredictorKind.Cascade } }],
            Cascades =
            [
                new CascadeResult
                {
                    Name = "both", Stages = ["rules", "model"], Basis = ThresholdBasis.Declared, Error = null, Dev = 300, Together = new CascadeCurve(["rules", "model"], null, []), Alone = [],
                    Gain = new LaterGain { PassedOn = 3, Answered = 2, Share = new(0.3), Mended = 2, Spoilt = 0, Net = new(0.1, -0.1, 0.3), Spared = new(0.1, spared, 0.3), Saving = default },
                },
            ],
        };
        RecommendationRule.Of(cascade).Course.ShouldBe(course);
    }

    [Theory]
    [InlineData(Verdict.AIsEnough)]
    [InlineData(Verdict.ABetter)]
    [InlineData(Verdict.Inconclusive)]
    [InlineData(Verdict.BBetterSizeUnclear)]
    public void Recommendation_WhereTheFirstDoesNotBeatTheBaseline_IsALaterOneThatDoes(Verdict first)
    {
        AssessmentResult small = SmallAssessment.With(first);
        AssessmentResult result = small with { Comparisons = [Pair(small, "majority", "rules"), Pair(small, "majority", "model") with { Verdict = Verdict.BAdds }] };
        Recommendation recommendation = RecommendationRule.Of(result);
        (recommendation.Course, recommendation.System, recommendation.Ground).ShouldBe((Course.Model, "model", Ground.ChallengerAdds));
    }

    [Fact]
    public void Recommendation_WhereOnlyTheBaselineOfThePairPasses_IsAnotherThatPasses()
    {
        AssessmentResult small = SmallAssessment.With(Verdict.ABetter, rulesPass: false);
        AssessmentResult result = small with { Comparisons = [Pair(small, "rules", "majority")] };
        RecommendationRule.Of(result).System.ShouldBe("model");
    }

    [Theory]
    [InlineData(Verdict.ABetter, Course.Rules, "rules")]
    [InlineData(Verdict.AIsEnough, Course.Rules, "rules")]
    [InlineData(Verdict.BAdds, Course.Neither, null)]
    [InlineData(Verdict.Inconclusive, Course.LabelMore, "rules")]
    public void Recommendation_WhereTheChallengerIsABaseline_IsNeverTheBaseline(Verdict verdict, Course course, string? system)
    {
        AssessmentResult small = SmallAssessment.With(verdict);
        Recommendation recommendation = RecommendationRule.Of(small with { Comparisons = [Pair(small, "rules", "majority")] });
        (recommendation.Course, recommendation.System).ShouldBe((course, system));
    }

    private static Comparison Pair(AssessmentResult result, string a, string b) => result.Comparisons[0] with { A = a, B = b };

    private static AssessmentResult Certain(AssessmentResult result) =>
        result with { Predictors = [.. result.Predictors.Select(p => p with { Result = p.Result with { Thresholds = [.. p.Result.Thresholds.Select(t => t with { Certain = true })] } })] };

    private static PredictorSpecification Named(string name)
    {
        using TemporaryFolder folder = new();
        return new PredictorSpecification(name, null, null, null, null, [], JsonParser.Load(folder.Write("a.json", "{}"), new GlamRules.Diagnostics.DiagnosticBag())!);
    }
}
