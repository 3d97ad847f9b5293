using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Sealing;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Sealing;

public sealed class ProtocolTests : IDisposable
{
    private readonly SealedCorpus _corpus = new();

    [Fact]
    public void Protocol_OfTheSameCriteriaWrittenOtherwise_IsTheSame()
    {
        Protocol before = _corpus.Protocol();
        _corpus.Files.Assessment(SealedCorpus.Predictors, "// agreed on\n\"confidence\": 0.950, \"thresholds\": [{ \"atLeast\": 5e-1, \"metric\": \"recall:Fiction\" }],\n\"margin\": 0.05, \"optimise\": \"macro-f1\"");
        _corpus.Protocol().ShouldBe(before);
    }

    [Fact]
    public void Changes_OfCriteria_AreToldMemberByMember()
    {
        Protocol before = _corpus.Protocol();
        _corpus.Files.Assessment(SealedCorpus.Predictors, "\"optimise\": \"accuracy\", \"margin\": 0.03, \"thresholds\": [{ \"metric\": \"recall:Fiction\", \"atLeast\": 0.6 }, { \"metric\": \"coverage\", \"atLeast\": 0.9 }]");
        ProtocolChanges.Between(before, _corpus.Protocol()).ShouldBe(
        [
            new ProtocolChange("the criteria", "optimise", "macro-f1", "accuracy"),
            new ProtocolChange("the criteria", "margin", "0.05", "0.03"),
            new ProtocolChange("the criteria", "at least", "0.5", "0.6") { Metric = "recall:Fiction" },
            new ProtocolChange("the criteria", "at least", null, "0.9") { Metric = "coverage" },
        ]);
    }

    [Fact]
    public void Changes_OfRules_NameFilesAndRules()
    {
        Protocol before = _corpus.Protocol();
        _corpus.ChangeRule();
        _corpus.Files.Write("rules/towns.txt", "town\n");
        ProtocolChange[] changes = [.. ProtocolChanges.Between(before, _corpus.Protocol())];
        changes.ShouldAllBe(c => c.Area == "the rule set “rules”");
        changes.Select(c => (c.What, c.Before, c.After, c.Extent)).ShouldBe(
        [
            ("genre.rules.json", "", "", null), ("towns.txt", null, "", null),
            ("rules added", "", "", "tale"), ("rules removed", "", "", "history"), ("rules changed", "", "", "novel"),
        ]);
    }

    [Fact]
    public void Changes_OfReasonsAndExamples_ChangeTheFileAndNoRule()
    {
        Protocol before = _corpus.Protocol();
        _corpus.Files.Write("rules/genre.rules.json", """{ "rules": [ { "id": "novel", "label": "Fiction", "why": "So it says.", "when": { "pattern": "\\bnovel\\b" } }, { "id": "history", "label": "Non-fiction", "when": { "pattern": "\\bhistory\\b" } } ] }""");
        ProtocolChanges.Between(before, _corpus.Protocol()).Select(c => c.What).ShouldBe(["genre.rules.json"]);
    }

    [Fact]
    public void Changes_OfRecipeQuestionAndDivision_AreTold()
    {
        Protocol before = _corpus.Protocol();
        _corpus.Files.Assessment(SealedCorpus.Predictors.Replace("\"sdca\"", "\"lbfgs\"", StringComparison.Ordinal).Replace("2025-12-15", "2025-12-16", StringComparison.Ordinal), SealedCorpus.Criteria);
        _corpus.Files.Write("datapackage.json", TinyCorpus.Package.Replace("\"seed\": 1", "\"seed\": 2", StringComparison.Ordinal));
        ProtocolChange[] changes = [.. ProtocolChanges.Between(before, _corpus.Protocol())];
        changes.Select(c => (c.Area, c.What, c.After)).ShouldBe(
        [
            ("the stakeholders", "A. Curator agreed", "2025-12-16"),
            ("the corpus", "gold, division or slices of its records", ""),
            ("the corpus", "split seed", "2"),
            ("the recipe of “model”", "trainer", "lbfgs"),
        ], ignoreOrder: true);
    }

    [Fact]
    public void Changes_OfThresholdsAndOfWhoLabels_AreTold()
    {
        _corpus.Files.Assessment(Systems("0.5", "votes"), SealedCorpus.Criteria);
        Protocol before = _corpus.Protocol();
        _corpus.Files.Assessment(Systems("0.9", "dawid-skene"), SealedCorpus.Criteria);
        ProtocolChanges.Between(before, _corpus.Protocol()).ShouldBe(
        [
            new ProtocolChange("the recipe of “own”", "by", "votes", "dawid-skene"),
            new ProtocolChange("the cascade “both”", "thresholds rules", "0.5", "0.9"),
        ], ignoreOrder: true);

        static string Systems(string threshold, string by) => SealedCorpus.Predictors[..^1]
            + $", {{ \"name\": \"own\", \"train\": {{ \"trainer\": \"sdca\" }}, \"labelsFrom\": \"rules\", \"by\": \"{by}\" }}, {{ \"name\": \"both\", \"cascade\": [\"rules\", \"model\"], \"thresholds\": {{ \"rules\": {threshold}, \"model\": 0.5 }} }}]";
    }

    [Fact]
    public void Protocol_EveryMemberOfAPredictor_IsInIt()
    {
        string[] sources = ["rules", "train", "suggest", "model", "predictions", "cascade"];
        AssessmentShape.Predictor(GlamRules.Diagnostics.Json.Shapes.Shape.Any).Members.Select(m => m.Name).Except(["name", .. sources]).ShouldBe(ProtocolWriter.Options, ignoreOrder: true);
    }

    public void Dispose() => _corpus.Dispose();
}
