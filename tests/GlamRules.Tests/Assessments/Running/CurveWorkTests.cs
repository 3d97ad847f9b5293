using System.Collections.Concurrent;
using GlamRules.Assessments;
using GlamRules.Assessments.Curves;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Running;

public sealed class CurveWorkTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();

    private readonly PredictorSource _rules = PredictorSource.Of("rules", TinyCorpus.Answering(
        PredictorKind.Rules, t => t.Contains("novel", StringComparison.Ordinal) || t.Contains("tale", StringComparison.Ordinal) ? "Fiction" : "Non-fiction", new RuleDescription("words", "Fiction")));

    [Fact]
    public void Run_ARecipe_IsTrainedOnTrainAloneAndScoredOnDev()
    {
        Counting recipe = new(true);
        AssessmentResult result = Run(recipe, new RunOptions());
        LearningCurve curve = result.Curves.ShouldHaveSingleItem();
        curve.Predictor.ShouldBe("model");
        curve.DevRecords.ShouldBe(result.Corpus.Dev);
        curve.Points[^1].Records.ShouldBe(result.Corpus.Train);
        curve.Rules.ShouldBe("rules");
        curve.RulesValue.ShouldBe(1);
        recipe.Seen.ShouldAllBe(t => t.Train.All(r => r.Split == Split.Train) && t.Dev.All(r => r.Split == Split.Dev));
        // Once for the figures and once for what is said about dev, which never joins in a curve.
        recipe.Seen.Count(t => t.Dev.Count > 0).ShouldBe(1);
    }

    [Theory]
    [InlineData(false, true, Split.Test)]
    [InlineData(true, false, Split.Test)]
    [InlineData(true, true, Split.Dev)]
    [InlineData(true, true, null)]
    public void Run_NotAskedOrNotFair_HasNoCurve(bool asked, bool learns, Split? split) =>
        Run(new Counting(learns), new RunOptions { Split = split, Curves = asked }).Curves.ShouldBeEmpty();

    [Fact]
    public void Run_Twice_IsTheSame() =>
        Run(new Counting(true), new RunOptions()).Curves[0].Points.SelectMany(p => p.Values).ShouldBe(Run(new Counting(true), new RunOptions()).Curves[0].Points.SelectMany(p => p.Values));

    public void Dispose() => _corpus.Dispose();

    private AssessmentResult Run(ITrainable recipe, RunOptions options) =>
        TinyCorpus.Run(TinyCorpus.Read(_corpus.Assessment(criteria: "\"optimise\": \"accuracy\", \"margin\": 0.05")), options, _rules, PredictorSource.Of("model", recipe));

    // Right about whatever it has seen a title like.
    private sealed class Counting(bool learns) : ITrainable
    {
        public ConcurrentBag<(IReadOnlyList<LabelledRecord> Train, IReadOnlyList<LabelledRecord> Dev)> Seen { get; } = [];

        public bool LearnsFromLabels => learns;

        public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
        {
            Seen.Add((train, dev));
            bool novels = train.Concat(dev).Any(r => r.Record["title"].First!.Contains("novel", StringComparison.Ordinal));
            return TinyCorpus.Answering(PredictorKind.Model, t => novels && t.Contains("novel", StringComparison.Ordinal) ? "Fiction" : "Non-fiction");
        }
    }
}
