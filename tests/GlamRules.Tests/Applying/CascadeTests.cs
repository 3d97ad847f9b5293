using System.Collections.Immutable;
using CsvHelper;
using GlamRules.Tests.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying;

/// <summary>What an assessment saves of its systems answers like the assessment itself.</summary>
public sealed class CascadeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Cascades_Applied_AnswerAsTheyWereAssessed()
    {
        string corpus = Repository.PathOf("corpora/nineteenth-century-titles");
        string rules = Repository.PathOf("rules/genre-from-title");
        string weighed = WeighedRules();
        string assessment = _folder.Write("genre.assessment.json", $$"""
            { "title": "Cascades", "question": "Which?", "corpus": "{{corpus}}", "task": "genre",
              "predictors": [
                { "name": "rules", "rules": "{{rules}}" }, { "name": "weighed", "rules": "{{weighed}}" }, { "name": "model", "train": { "trainer": "sdca" } },
                { "name": "simple", "cascade": ["rules", "model"] },
                { "name": "sure", "cascade": ["rules", "model"], "thresholds": "dev", "error": 0.1, "human": true },
                { "name": "fixed", "cascade": ["weighed", "model"], "thresholds": { "weighed": 0.7, "model": 0.6 }, "human": true },
                { "name": "all", "cascade": ["weighed", "rules", "model"], "thresholds": "dev", "human": false } ],
              "criteria": { "optimise": "macro-f1", "margin": 0.05 } }
            """);
        string report = Path.Combine(_folder.Path, "report");
        CommandResult assessed = CommandLine.Run("assess", assessment, "--out", report);
        assessed.Code.ShouldBe(0, assessed.Error);
        Dictionary<string, Dictionary<string, string>> said = Rows(Path.Combine(report, "predictions.csv"));
        foreach ((string name, string file) in new[] { ("rules", rules), ("model", "model.glammodel"), ("weighed", "weighed.cascade.json"), ("simple", "simple.cascade.json"), ("sure", "sure.cascade.json"), ("fixed", "fixed.cascade.json"), ("all", "all.cascade.json") })
        {
            string output = Path.Combine(_folder.Path, name + ".csv");
            CommandResult applied = CommandLine.Run("apply", Path.Combine(report, "models", file), corpus, "--out", output);
            applied.Code.ShouldBe(0, applied.Error);
            Dictionary<string, Dictionary<string, string>> found = Rows(output);
            said.ShouldAllBe(s => s.Value[name] == found[s.Key]["answer"] && s.Value[name + ".score"] == found[s.Key]["score"], name);
            bool human = name is "sure" or "fixed";
            File.Exists(output + ".human.csv").ShouldBe(human);
            if (human)
            {
                Rows(output + ".human.csv").Keys.ShouldBe(found.Where(f => f.Value["outcome"] == "abstained").Select(f => f.Key), ignoreOrder: true);
            }
        }
    }

    public void Dispose() => _folder.Dispose();

    private string WeighedRules()
    {
        _folder.Write("weighed/ruleset.json", """{ "name": "Weighed", "task": "label", "field": "title", "resolve": "weighted" }""");
        _folder.Write("weighed/forms.rules.json", """
            { "rules": [
              { "id": "novel", "label": "Fiction", "when": { "terms": ["novel", "tale", "romance", "story"] } },
              { "id": "of", "label": "Fiction", "when": { "pattern": "\\bof\\b" } },
              { "id": "on", "label": "Non-fiction", "when": { "terms": ["on", "history", "introduction", "principles", "travels"] } } ] }
            """);
        return Path.Combine(_folder.Path, "weighed");
    }

    private static Dictionary<string, Dictionary<string, string>> Rows(string path)
    {
        using CsvReader csv = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions { HasHeader = true }, false);
        ImmutableArray<string> names = [.. csv.Headers];
        Dictionary<string, Dictionary<string, string>> rows = new(StringComparer.Ordinal);
        while (csv.Read())
        {
            rows[csv.GetString(0)] = Enumerable.Range(0, names.Length).ToDictionary(i => names[i], i => csv.GetString(i), StringComparer.Ordinal);
        }

        return rows;
    }
}
