using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Segments;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Running;

public sealed class PairSegmentsTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();

    [Fact]
    public void Segments_OfFewDevRecords_AreNotLookedFor()
    {
        SegmentFindings findings = Run(new RunOptions()).Segments.Single();
        (findings.A, findings.B, findings.None).ShouldBe(("rules", "model", NoSegments.FewOnDev));
    }

    [Theory]
    [InlineData(Split.Dev)]
    [InlineData(null)]
    public void Segments_WhereDevIsScored_AreNotLookedFor(Split? split) =>
        Run(new RunOptions { Split = split }).Segments.Single().None.ShouldBe(NoSegments.NotTest);

    [Fact]
    public void Segments_OfAModelFittedBefore_AreNotLookedFor() =>
        Run(new RunOptions(), s => s with { FittedBefore = true }).Segments.Single().None.ShouldBe(NoSegments.NotAskedOnDev);

    [Fact]
    public void Segments_OfEnoughRecords_AreFoundOnDevAndConfirmedOnTest()
    {
        _corpus.Write("datapackage.json", TinyCorpus.Package.Replace("\"train\": 0.4, \"dev\": 0.2, \"test\": 0.4", "\"train\": 0.02, \"dev\": 0.49, \"test\": 0.49", StringComparison.Ordinal));
        _corpus.Write("titles.csv", "id,title,genre,year\n" + string.Concat(Enumerable.Range(0, 600).Select(i => $"t{i},{(i % 3 == 0 ? "Ada the very good" : "A history of towns")},{(i % 2 == 0 ? "Fiction" : "Non-fiction")},{1800 + (i % 50)}\n")));
        SegmentComparison best = Run(new RunOptions()).Segments.Single().Segments[0];
        best.Notation.ShouldBe("title has word ada");
        (best.Claim, best.Confirmed).ShouldBe((SegmentClaim.AAhead, true));
    }

    public void Dispose() => _corpus.Dispose();

    // The rules know one answer, the model too, and the model fails on Ada.
    private AssessmentResult Run(RunOptions options, Func<PredictorSource, PredictorSource>? change = null) => TinyCorpus.Run(
        TinyCorpus.Read(_corpus.Assessment(criteria: "\"optimise\": \"accuracy\", \"margin\": 0.05")),
        options,
        PredictorSource.Of("rules", TinyCorpus.Answering(PredictorKind.Rules, _ => "Fiction", new RuleDescription("words", "Fiction"))),
        (change ?? (s => s))(PredictorSource.Of("model", TinyCorpus.Answering(PredictorKind.Model, t => t.StartsWith("Ada", StringComparison.Ordinal) ? null : "Fiction"))));
}
