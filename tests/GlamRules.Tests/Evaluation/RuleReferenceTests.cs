using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Tests.Assessments;
using GlamRules.Trust;
using Shouldly;

namespace GlamRules.Tests.Evaluation;

/// <summary>The table of rules beside the figures of other software for the same patterns over the same titles.</summary>
public class RuleReferenceTests
{
    [ReferenceFact("labelling-functions.json")]
    public void RuleTable_OverAllRecordsOfBlBooks_AgreesWithLabellingFunctions()
    {
        using JsonDocument reference = JsonDocument.Parse(File.ReadAllText(ReferenceFactAttribute.PathOf("labelling-functions.json")));
        using TemporaryFolder folder = new();
        WriteRules(folder, reference.RootElement.GetProperty("patterns"));
        AssessmentResult result = Run(folder);
        result.Predictor("rules").Result.N.ShouldBe(reference.RootElement.GetProperty("n").GetInt32());
        foreach (JsonProperty expected in reference.RootElement.GetProperty("summary").EnumerateObject())
        {
            RuleResult rule = result.Rules.Single(r => r.Id == expected.Name);
            rule.Split.ShouldBeNull();
            rule.Coverage!.Value.ShouldBe(Figure("Coverage"), 1e-9, expected.Name);
            rule.Overlap!.Value.ShouldBe(Figure("Overlaps"), 1e-9, expected.Name);
            rule.Conflict!.Value.ShouldBe(Figure("Conflicts"), 1e-9, expected.Name);
            (rule.Correct, rule.Incorrect).ShouldBe(((int)Figure("Correct"), (int)Figure("Incorrect")), expected.Name);
            rule.Precision.Value!.Value.ShouldBe(Figure("Emp. Acc."), 1e-9, expected.Name);

            double Figure(string name) => expected.Value.GetProperty(name).GetDouble();
        }
    }

    private static void WriteRules(TemporaryFolder folder, JsonElement patterns)
    {
        folder.Write("rules/ruleset.json", """{ "name": "Reference", "task": "label", "labels": ["Fiction", "Non-fiction"], "field": "title" }""");
        var rules = patterns.EnumerateArray().Select(p => new
        {
            id = p.GetProperty("id").GetString(),
            label = p.GetProperty("label").GetString(),
            when = new { pattern = p.GetProperty("pattern").GetString() },
        });
        folder.Write("rules/reference.rules.json", JsonSerializer.Serialize(new { rules }));
    }

    private static AssessmentResult Run(TemporaryFolder folder)
    {
        string path = folder.Write("genre.assessment.json", JsonSerializer.Serialize(new
        {
            title = "Reference",
            corpus = Repository.PathOf("corpora/bl-books-genre"),
            task = "genre",
            predictors = new[] { new { name = "rules", rules = "rules" } },
            criteria = new { optimise = "accuracy", margin = 0.05 },
        }));
        AssessmentFile file = TinyCorpus.Read(path);
        DiagnosticBag diagnostics = new();
        Corpus corpus = CorpusLoader.Load(file.Corpus, "genre", new LoadOptions(), diagnostics)!;
        RuleSet rules = RuleSetLoader.Load(Path.Combine(folder.Path, "rules"), corpus.Task, ScriptingParts.Of(TrustPurpose.Editing), diagnostics)!;
        return TinyCorpus.Run(file, new RunOptions { Split = null }, PredictorSource.Of("rules", new RuleSetPredictor(rules)));
    }
}
