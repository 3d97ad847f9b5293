using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Running;

public sealed class UnvotedLabelsTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData(null, 1)]
    [InlineData("Non-fiction", 0)]
    [InlineData("Fiction", 1)]
    public void Rules_ForSomeLabels_AreAFindingUnlessTheDefaultAnswers(string? fallback, int findings)
    {
        PredictorDescription description = new()
        {
            Kind = PredictorKind.Rules,
            Title = "r",
            Rules = [new RuleDescription("a", "Fiction")],
            Default = fallback is null ? null : Answer.OfLabel(fallback),
        };
        DiagnosticBag bag = new();

        Told(description, bag).Length.ShouldBe(findings);

        bag.Count.ShouldBe(findings);
    }

    [Fact]
    public void Finding_OfARuleSet_NamesTheLabels() =>
        Told(new PredictorDescription { Kind = PredictorKind.Rules, Title = "r", Rules = [new RuleDescription("a", "Fiction")] }, new DiagnosticBag())
            .ShouldBe(["rules: no rule votes for 1 of 2 labels: Non-fiction. Figures over all labels count each of them as missed."]);

    [Fact]
    public void Model_WithoutRules_IsNoneOfItsBusiness() =>
        Told(new PredictorDescription { Kind = PredictorKind.Model, Title = "m" }, new DiagnosticBag()).ShouldBeEmpty();

    private string[] Told(PredictorDescription description, DiagnosticBag bag)
    {
        AssessmentFile file = TinyCorpus.Read(_corpus.Assessment());
        TaskDescription task = file.Corpus.Key!.Tasks.Single();
        return [.. UnvotedLabels.Of(file.Definition, task, [new PredictorRun("rules", description, [], 0, 0)], bag).Select(f => f.Message)];
    }
}
