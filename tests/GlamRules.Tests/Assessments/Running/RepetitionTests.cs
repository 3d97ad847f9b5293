using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Running;

public sealed class RepetitionTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();

    [Fact]
    public void Repeats_OverSeeds_SayInWhichShareTheChallengerIsAhead()
    {
        AssessmentResult result = Run("accuracy", t => t.StartsWith("Ada", StringComparison.Ordinal) ? "Fiction" : "Non-fiction", t => t.StartsWith('T') || t.StartsWith("Ada", StringComparison.Ordinal) ? "Fiction" : "Non-fiction");
        RepeatedFigure difference = result.Repeats.Single(r => r.Pair == ("rules", "model"));
        difference.Subject.ShouldBe("model - rules");
        difference.Values.Length.ShouldBe(4);
        difference.ShareAhead.ShouldBe(1);
        difference.Mean!.Value.ShouldBe(Math.Round(difference.Values.Average()!.Value, 9));
        RepeatedFigure own = result.Repeats.Single(r => r is { Subject: "model", Metric: "accuracy" });
        own.ShareAhead.ShouldBeNull();
        own.StandardDeviation.ShouldBe(0);
    }

    [Fact]
    public void Repeats_Ties_AreNotAhead() =>
        Run("accuracy", _ => "Fiction", _ => "Fiction").Repeats.Single(r => r.Pair is not null).ShareAhead.ShouldBe(0);

    [Fact]
    public void Repeats_SeedOfTheCorpus_GivesTheFiguresOfTheRunItself()
    {
        AssessmentResult result = Run("accuracy", _ => "Fiction", _ => "Non-fiction");
        result.Repeats.Single(r => r is { Subject: "rules", Metric: "accuracy" }).Values[0].ShouldBe(result.Predictor("rules").Result["accuracy"]!.Value.Value);
    }

    public void Dispose() => _corpus.Dispose();

    private AssessmentResult Run(string metric, Func<string, string?> rules, Func<string, string?> model) => TinyCorpus.Run(
        TinyCorpus.Read(_corpus.Assessment(criteria: $"\"optimise\": \"{metric}\", \"margin\": 0.05")),
        new RunOptions { Repeat = 4 },
        PredictorSource.Of("rules", TinyCorpus.Answering(PredictorKind.Rules, rules, new RuleDescription("words", "Fiction"))),
        PredictorSource.Of("model", TinyCorpus.Answering(PredictorKind.Model, model)));
}
