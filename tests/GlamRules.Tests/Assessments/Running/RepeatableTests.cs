using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Running;

public sealed class RepeatableTests : IDisposable
{
    private const string Members = """
        "predictors": [{ "name": "rules", "rules": "rules" }, { "name": "model", "model": "m" }, { "name": "vendor", "predictions": "v.csv" },
          { "name": "both", "cascade": ["rules", "model"] }, { "name": "all", "cascade": ["both", "vendor"] }, { "name": "fine", "cascade": ["rules", "vendor"] }],
        "compare": [["rules", "model"], ["rules", "vendor"], ["rules", "both"], ["majority", "rules"]]
        """;

    private readonly TinyCorpus _corpus = new();

    [Fact]
    public void Repeats_ModelFittedBefore_IsLeftOutWithCascadesAndComparisons()
    {
        AssessmentResult result = Run(model: true, answers: null);

        result.LeftOutOfRepeats.Select(l => l.Predictor).ShouldBe(["model", "both", "all"]);
        result.Repeats.Select(r => r.Subject).Distinct().ShouldBe(["rules", "vendor", "fine", "majority", "random", "vendor - rules", "rules - majority"]);
        result.Predictors.Select(p => p.Name).ShouldContain("model");
    }

    [Fact]
    public void Repeats_ImportThatCoversTheTestSplitAlone_IsLeftOut()
    {
        AssessmentResult result = Run(model: false, answers: r => r.Split == Split.Test);

        result.LeftOutOfRepeats.Select(l => l.Predictor).ShouldBe(["vendor", "all", "fine"]);
        result.LeftOutOfRepeats[0].Reason.ShouldStartWith("has no prediction for ");
    }

    [Fact]
    public void Repeats_ImportThatCoversEveryRecord_Stays() => Run(model: false, answers: _ => true).LeftOutOfRepeats.ShouldBeEmpty();

    [Fact]
    public void Repeats_OnlyCascadeLeftOut_PutsNoOtherInItsPlace()
    {
        AssessmentFile file = TinyCorpus.Read(_corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }, { \"name\": \"model\", \"model\": \"m\" }, { \"name\": \"vendor\", \"predictions\": \"v.csv\" }]"));
        AssessmentResult result = TinyCorpus.Run(file, new RunOptions { Repeat = 2 }, Rules(), Model(true), Vendor(null));

        result.Predictors.Select(p => p.Name).ShouldContain("rules+model");
        result.Repeats.Select(r => r.Subject).ShouldNotContain(s => s.Contains('+'));
    }

    public void Dispose() => _corpus.Dispose();

    private AssessmentResult Run(bool model, Func<LabelledRecord, bool>? answers) =>
        TinyCorpus.Run(TinyCorpus.Read(_corpus.Assessment(Members)), new RunOptions { Repeat = 3 }, Rules(), Model(model), Vendor(answers));

    private static PredictorSource Rules() => PredictorSource.Of("rules", TinyCorpus.Answering(PredictorKind.Rules, t => t.Contains("novel", StringComparison.Ordinal) ? "Fiction" : null, new RuleDescription("words", "Fiction")));

    private static PredictorSource Model(bool fitted) => PredictorSource.Of("model", TinyCorpus.Answering(PredictorKind.Model, _ => "Fiction")) with { FittedBefore = fitted };

    private PredictorSource Vendor(Func<LabelledRecord, bool>? answers)
    {
        HashSet<string>? ids = null;
        if (answers is not null)
        {
            AssessmentFile file = TinyCorpus.Read(Path.Combine(_corpus.Path, "genre.assessment.json"));
            ids = [.. CorpusLoader.Load(file.Corpus, "genre", new LoadOptions(), new DiagnosticBag())!.Records.Where(answers).Select(r => r.Id)];
        }

        return PredictorSource.Of("vendor", TinyCorpus.Answering(PredictorKind.Predictions, _ => "Fiction")) with { Answers = ids };
    }
}
