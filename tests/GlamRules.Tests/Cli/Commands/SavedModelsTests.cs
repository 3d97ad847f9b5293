using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Cli.Commands;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Learning;
using GlamRules.Tests.Assessments;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

public class SavedModelsTests
{
    [Fact]
    public void FileOf_NamesThatLookAlikeAsFiles_AreToldApart()
    {
        using TinyCorpus corpus = new();
        AssessmentDefinition definition = TinyCorpus.Read(corpus.Assessment("""
            "predictors": [{ "name": "a/b", "train": {} }, { "name": "a b", "train": {} }, { "name": "plain", "train": {} }]
            """)).Definition;
        new[] { "a/b", "a b", "plain" }.Select(n => SavedModels.FileOf(definition, n))
            .ShouldBe(["models/a-b-1.glammodel", "models/a-b-2.glammodel", "models/plain.glammodel"]);
    }

    [Fact]
    public void FileOf_ANameThatIsAnotherWithItsNumber_IsToldApartToo()
    {
        using TinyCorpus corpus = new();
        AssessmentDefinition definition = TinyCorpus.Read(corpus.Assessment("\"predictors\": [{ \"name\": \"a b\", \"train\": {} }, { \"name\": \"a-b\", \"train\": {} }, { \"name\": \"a-b-1\", \"train\": {} }]")).Definition;
        new[] { "a b", "a-b", "a-b-1" }.Select(n => SavedModels.FileOf(definition, n)).ShouldBeUnique();
    }

    [Fact]
    public void Save_WhereTrustCannotBeKept_SavesAndWarns()
    {
        using TinyCorpus corpus = new();
        AssessmentFile file = TinyCorpus.Read(corpus.Assessment("\"predictors\": [{ \"name\": \"model\", \"train\": { \"trainer\": \"sdca\" } }]"));
        TrainingOptions options = TrainingOptions.Read(file.Definition.Predictors[0].Train!, file.Corpus.Key!.Tasks[0], new DiagnosticBag())!;
        AssessmentResult result = TinyCorpus.Run(file, new RunOptions(), PredictorSource.Of("model", new ModelTrainer(options)));
        string before = corpus.Write("out/models/before.glammodel", "x");
        string noFolder = Path.Combine(corpus.Write("a-file", "x"), "config");
        DiagnosticBag diagnostics = new();

        SavedModels.Save(result, Path.Combine(corpus.Path, "out"), new TrustStore(noFolder), diagnostics).Outputs.Keys.ShouldBe(["models/model.dev.jsonl", "models/model.glammodel"], ignoreOrder: true);

        File.Exists(Path.Combine(corpus.Path, "out", "models", "model.glammodel")).ShouldBeTrue();
        File.Exists(before).ShouldBeFalse("it is of an earlier run");
        diagnostics.ToImmutable().Single().Kind.ShouldBe(SealProblems.TrustNotKept);
    }
}
