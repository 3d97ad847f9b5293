using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Running;

public sealed class AssessmentRunnerTests : IDisposable
{
    private const string Criteria = "\"optimise\": \"accuracy\", \"margin\": 0.05";

    private readonly TinyCorpus _corpus = new();

    private readonly PredictorSource _rules = PredictorSource.Of("rules", TinyCorpus.Answering(
        PredictorKind.Rules, t => t.Contains("novel", StringComparison.Ordinal) ? "Fiction" : t.Contains("history", StringComparison.Ordinal) ? "Non-fiction" : null, new RuleDescription("words", "Fiction")));

    private readonly PredictorSource _model = PredictorSource.Of("model", TinyCorpus.Answering(PredictorKind.Model, _ => "Fiction"));

    [Fact]
    public void Run_Always_HasBothBaselinesAndTheSimplestCascade()
    {
        AssessmentResult result = Run(Criteria);
        result.Predictors.Select(p => p.Name).ShouldBe(["rules", "model", "majority", "random", "rules+model"]);
        result.OverMajority.Select(c => (c.A, c.B)).ShouldBe([("majority", "rules"), ("majority", "model"), ("majority", "rules+model")]);
        AssessedPredictor cascade = result.Predictor("rules+model");
        cascade.Result.Kind.ShouldBe(PredictorKind.Cascade);
        for (int i = 0; i < result.Records.Count; i++)
        {
            Prediction rules = result.Predictor("rules").Predictions[i];
            Prediction expected = rules.Voted ? rules : result.Predictor("model").Predictions[i];
            cascade.Predictions[i].Answer.ShouldBe(expected.Answer);
        }
    }

    [Fact]
    public void Run_DeclaredCascade_TakesThePlaceOfTheSimplest()
    {
        string members = "\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }, { \"name\": \"model\", \"model\": \"m\" }, { \"name\": \"both\", \"cascade\": [\"model\", \"rules\"] }]";
        AssessmentFile file = TinyCorpus.Read(_corpus.Assessment(members, Criteria));
        TinyCorpus.Run(file, new RunOptions(), _rules, _model).Predictors.Select(p => p.Name).ShouldBe(["rules", "model", "both", "majority", "random"]);
    }

    [Fact]
    public void Run_CascadeWithinACascade_AsksTheNextStageWhereNoRuleVoted()
    {
        string members = "\"predictors\": [{ \"name\": \"first\", \"rules\": \"r\" }, { \"name\": \"second\", \"rules\": \"r\" }, { \"name\": \"model\", \"model\": \"m\" }, { \"name\": \"rules\", \"cascade\": [\"first\", \"second\"] }, { \"name\": \"all\", \"cascade\": [\"rules\", \"model\"] }]";
        AssessmentFile file = TinyCorpus.Read(_corpus.Assessment(members, Criteria));
        // The second set answers by default, without a vote.
        AssessmentResult result = TinyCorpus.Run(file, new RunOptions(), PredictorSource.Of("first", _rules.Ready!), PredictorSource.Of("second", TinyCorpus.Answering(PredictorKind.Rules, _ => "Non-fiction")), _model);

        AssessedPredictor all = result.Predictor("all");
        all.Description.Title.ShouldBe("rules, then model");
        for (int i = 0; i < result.Records.Count; i++)
        {
            Prediction first = result.Predictor("first").Predictions[i];
            all.Predictions[i].Answer.ShouldBe(first.Voted ? first.Answer : result.Predictor("model").Predictions[i].Answer);
        }
    }

    [Fact]
    public void Run_Abstention_CountsAsWrong()
    {
        PredictorResult rules = Run(Criteria).Predictor("rules").Result;
        rules.Abstained.ShouldBeGreaterThan(0);
        rules["accuracy"]!.Value.Value.ShouldBe((double)rules.Answered / rules.N);
        rules["accuracy-where-answered"]!.Value.Value.ShouldBe(1);
        rules.Confusion.Counts.Sum(row => row[2]).ShouldBe(rules.Abstained);
    }

    [Fact]
    public void Run_Thresholds_TheFirstFailedLeavesASystemOut()
    {
        AssessmentResult result = Run(Criteria + ", \"thresholds\": [{ \"metric\": \"coverage\", \"atLeast\": 0.1 }, { \"metric\": \"recall:Non-fiction\", \"atLeast\": 0.3 }, { \"metric\": \"accuracy\", \"atLeast\": 0.99 }]");
        result.Predictor("model").Result.EliminatedBy.ShouldBe("recall:Non-fiction");
        result.Predictor("rules").Result.EliminatedBy.ShouldBe("accuracy");
        result.Predictor("rules").Result.Thresholds.Select(t => t.Metric).ShouldBe(["coverage", "recall:Non-fiction", "accuracy"]);
        result.Winner.ShouldBeNull();
    }

    [Fact]
    public void Run_ThresholdOnSpeed_IsATimingAndLeavesNobodyOut()
    {
        AssessmentResult result = Run(Criteria + ", \"thresholds\": [{ \"metric\": \"records-per-second\", \"atLeast\": 1e15 }]");
        result.Predictors.ShouldAllBe(p => p.Result.EliminatedBy == null && p.Result.Thresholds.IsEmpty);
        result.Timings.ShouldAllBe(t => !t.Thresholds[0].Passes);
    }

    [Theory]
    [InlineData(Split.Test, true)]
    [InlineData(Split.Dev, false)]
    [InlineData(null, true)]
    public void Run_SplitDev_FitsOnTrainAlone(Split? split, bool dev)
    {
        Recording recipe = new();
        AssessmentFile file = TinyCorpus.Read(_corpus.Assessment(criteria: Criteria));
        AssessmentResult result = TinyCorpus.Run(file, new RunOptions { Split = split, Curves = false }, _rules, PredictorSource.Of("model", recipe));
        recipe.Train.ShouldAllBe(r => r.Split == Split.Train);
        recipe.Dev.Any().ShouldBe(dev);
        result.Records.ShouldAllBe(r => split == null || r.Split == split);
    }

    [Fact]
    public void Run_Unsealed_IsExploratoryBesideOtherReasons()
    {
        AssessmentFile file = TinyCorpus.Read(_corpus.Assessment(criteria: Criteria));
        file = file with { Definition = file.Definition with { Exploratory = "One hand did all." } };
        TinyCorpus.Run(file, new RunOptions { Split = Split.Dev }, _rules, _model).ExploratoryReasons.ShouldBe(
        [
            "One hand did all.",
            "The dev split was scored, on which rules are written and models tuned.",
            "The criteria were not sealed before the test records were scored.",
        ]);
    }

    public void Dispose() => _corpus.Dispose();

    private AssessmentResult Run(string criteria) => TinyCorpus.Run(TinyCorpus.Read(_corpus.Assessment(criteria: criteria)), new RunOptions(), _rules, _model);

    private sealed class Recording : ITrainable
    {
        public IReadOnlyList<LabelledRecord> Train { get; private set; } = [];

        public IReadOnlyList<LabelledRecord> Dev { get; private set; } = [];

        IPredictor ITrainable.Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
        {
            Train = train;
            Dev = dev;
            return TinyCorpus.Answering(PredictorKind.Model, _ => "Fiction");
        }
    }
}
