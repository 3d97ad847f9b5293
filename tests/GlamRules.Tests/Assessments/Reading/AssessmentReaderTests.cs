using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Reading;

public sealed class AssessmentReaderTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();

    [Fact]
    public void Assessment_LeavingMuchOut_TakesTheUsual()
    {
        AssessmentDefinition definition = TinyCorpus.Read(_corpus.Assessment()).Definition;
        definition.Compare.ShouldBe([("rules", "model")]);
        definition.Slices.ShouldBe(["decade"]);
        definition.Seed.ShouldBe(1);
        definition.Exploratory.ShouldBeNull();
        definition.Criteria.Confidence.ShouldBe(0.95);
        definition.Criteria.Thresholds.ShouldBeEmpty();
        definition.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public void Assessment_OnePredictor_IsComparedWithTheMajority() =>
        TinyCorpus.Read(_corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }]")).Definition.Compare.ShouldBe([("majority", "rules")]);

    [Fact]
    public void Criteria_AreReadInTheirOrder()
    {
        Criteria criteria = TinyCorpus.Read(_corpus.Assessment(criteria:
            "\"optimise\": \"macro-f1\", \"margin\": 0.03, \"confidence\": 0.9, \"thresholds\": [{ \"metric\": \"recall:Fiction\", \"atLeast\": 0.85 }, { \"metric\": \"train-seconds\", \"atMost\": 60 }]")).Definition.Criteria;
        (criteria.Optimise, criteria.Margin, criteria.Confidence).ShouldBe(("macro-f1", 0.03, 0.9));
        criteria.Thresholds.ShouldBe([new Threshold("recall:Fiction", 0.85, true), new Threshold("train-seconds", 60, false)]);
    }

    [Fact]
    public void Criteria_WithCostsAndNamedMetrics_AreRead()
    {
        Criteria criteria = TinyCorpus.Read(_corpus.Assessment(criteria:
            "\"optimise\": \"mix\", \"margin\": 0.03, \"metrics\": { \"mix\": \"0.5*f2:Fiction + 0.5*macro-f1@decade=1810s\" }, "
            + "\"thresholds\": [{ \"metric\": \"max:cost@decade\", \"atLeast\": 0.5 }], \"costs\": { \"unit\": \"min\", \"Fiction>Non-fiction\": 5, \"human\": 0.2 }")).Definition.Criteria;
        criteria.Expressions.Select(e => e.Id).ShouldBe(["mix", "max:cost@decade"]);
        criteria.HigherIsBetter("mix").ShouldBeTrue();
        (criteria.Costs!.Unit, criteria.Costs.Errors[("Fiction", "Non-fiction")], criteria.Costs.Human, criteria.Costs.OtherError).ShouldBe(("min", 5, 0.2, 5));
    }

    [Theory]
    [InlineData("\"optimise\": \"macro-f1\", \"margin\": 0")]
    [InlineData("\"optimise\": \"macro-f1\"")]
    [InlineData("\"optimise\": \"macro-f0\", \"margin\": 0.05")]
    [InlineData("\"optimise\": \"cost\", \"margin\": 100")]
    [InlineData("\"optimise\": \"macro-f1\", \"margin\": 2, \"costs\": { \"error\": 1 }")]
    [InlineData("\"optimise\": \"model-size\", \"margin\": 0.05")]
    [InlineData("\"optimise\": \"records-per-second\", \"margin\": 0.05")]
    [InlineData("\"optimise\": \"subset-accuracy\", \"margin\": 0.05")]
    [InlineData("\"optimise\": \"recall:Fictoin\", \"margin\": 0.05")]
    [InlineData("\"optimise\": \"accuracy\", \"margin\": 0.05, \"thresholds\": [{ \"metric\": \"accuracy\" }]")]
    public void Criteria_ThatCantBeJudgedBy_AreADiagnosticEach(string criteria)
    {
        DiagnosticBag diagnostics = new();
        AssessmentReader.Read(_corpus.Assessment(criteria: criteria), diagnostics).ShouldBeNull();
        diagnostics.ToImmutable().Length.ShouldBe(1);
    }

    public void Dispose() => _corpus.Dispose();
}
