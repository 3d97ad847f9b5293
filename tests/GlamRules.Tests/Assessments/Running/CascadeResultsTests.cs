using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Evaluation.Cascading;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Running;

public sealed class CascadeResultsTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();

    private readonly PredictorSource _rules = PredictorSource.Of("rules", TinyCorpus.Answering(
        PredictorKind.Rules, t => t.Contains("novel", StringComparison.Ordinal) ? "Fiction" : null, new RuleDescription("novel", "Fiction")));

    private readonly PredictorSource _model = PredictorSource.Of("model", TinyCorpus.Answering(PredictorKind.Model, t => t.Contains("history", StringComparison.Ordinal) ? "Non-fiction" : "Fiction"));

    [Fact]
    public void Run_RulesAndModel_HasTheirCascadeAndCalibrations()
    {
        AssessmentResult result = Run("", Split.Test);
        CascadeResult cascade = result.Cascades.ShouldHaveSingleItem();
        cascade.Name.ShouldBe("rules+model");
        cascade.Together.Points.ShouldNotBeEmpty();
        cascade.Together.Points.ShouldAllBe(p => p.N == result.Predictor("rules").Result.N);
        result.Predictor("rules").Calibration!.N.ShouldBe(result.Predictor("rules").Result.Answered);
        result.Predictor("majority").Calibration.ShouldBeNull();
        result.Predictor("rules+model").Calibration.ShouldBeNull();
    }

    [Fact]
    public void Run_DevScored_ChoosesNothingOnIt() => Run("", Split.Dev).Cascades.ShouldBeEmpty();

    [Fact]
    public void Run_ThresholdsSaid_LeaveTheRestToAPerson()
    {
        AssessmentResult result = Run(", { \"name\": \"both\", \"cascade\": [\"rules\", \"model\"], \"thresholds\": { \"rules\": 0.5, \"model\": 1 } }", Split.Test);
        AssessedPredictor both = result.Predictor("both");
        both.Predictions.Select(p => p.Outcome).ShouldBe(result.Predictor("rules").Predictions.Select(p => p.Outcome));
        both.Result.Abstained.ShouldBeGreaterThan(0);
        both.Description.Facts.ShouldContain(KeyValuePair.Create("thresholds", "rules from 0.5, model from 1"));
        result.Cascades.ShouldHaveSingleItem().Basis.ShouldBe(ThresholdBasis.Declared);
    }

    [Fact]
    public void Run_NoPerson_LastAnswersWhatIsLeft()
    {
        AssessmentResult result = Run(", { \"name\": \"both\", \"cascade\": [\"rules\", \"model\"], \"thresholds\": { \"rules\": 0.5 }, \"human\": false }", Split.Test);
        result.Predictor("both").Result.Abstained.ShouldBe(0);
    }

    [Fact]
    public void Run_ThresholdsFromDev_AnswerAsTheChosenPoint()
    {
        AssessmentResult result = Run(", { \"name\": \"both\", \"cascade\": [\"rules\", \"model\"], \"thresholds\": \"dev\", \"error\": 0.3 }", Split.Test);
        OperatingPoint chosen = result.Cascades.ShouldHaveSingleItem().Together.Chosen.ShouldNotBeNull();
        result.Predictor("both").Result.Answered.ShouldBe(chosen.Answered);
        result.Cascades[0].Error.ShouldBe(0.3);
    }

    [Fact]
    public void Run_ThresholdsSaidWhereNothingTellsHowSureAnswersAre_AsksInTurnAsBefore()
    {
        AssessmentResult result = Run(", { \"name\": \"both\", \"cascade\": [\"rules\", \"model\"], \"thresholds\": { \"rules\": 0.5 }, \"human\": false }", Split.Dev);
        result.Predictor("both").Result.Abstained.ShouldBe(0);
        result.Predictor("both").Description.Facts.ShouldNotContain(f => f.Key == "thresholds");
    }

    public void Dispose() => _corpus.Dispose();

    private AssessmentResult Run(string cascade, Split split) => TinyCorpus.Run(
        TinyCorpus.Read(_corpus.Assessment($"\"predictors\": [{{ \"name\": \"rules\", \"rules\": \"rules\" }}, {{ \"name\": \"model\", \"model\": \"m\" }}{cascade}]", "\"optimise\": \"accuracy\", \"margin\": 0.05")),
        new RunOptions { Split = split },
        _rules,
        _model);
}
