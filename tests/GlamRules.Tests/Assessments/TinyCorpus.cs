using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Predictions;
using Shouldly;

namespace GlamRules.Tests.Assessments;

/// <summary>A corpus of ninety titles in a folder of its own, with a rule set and an assessment of it.</summary>
internal sealed class TinyCorpus : IDisposable
{
    public const string Package = """
        { "name": "tiny", "title": "Ninety titles", "licenses": [{ "name": "CC0-1.0" }],
          "resources": [{ "name": "titles", "path": "titles.csv", "format": "csv", "schema": { "fields": [
            { "name": "id", "type": "string" }, { "name": "title", "type": "string" }, { "name": "genre", "type": "string" }, { "name": "year", "type": "integer" } ] } }],
          "glamrules": { "id": "id", "slices": [{ "field": "year", "as": "decade" }],
            "split": { "group": "id", "train": 0.4, "dev": 0.2, "test": 0.4, "seed": 1 },
            "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre", "labels": { "Fiction": "Invented.", "Non-fiction": "Not." } } } } }
        """;

    private readonly TemporaryFolder _folder = new();

    public TinyCorpus()
    {
        _folder.Write("datapackage.json", Package);
        StringBuilder rows = new("id,title,genre,year\n");
        for (int i = 0; i < 90; i++)
        {
            string title = (i % 3) switch { 0 => $"Ada the {i}th. A novel", 1 => $"A history of town {i}", _ => i % 2 == 0 ? $"The tale of {i} stones" : $"Notes, {i}" };
            rows.Append(CultureInfo.InvariantCulture, $"t{i},\"{title}\",{(i % 3 == 0 || (i % 3 == 2 && i % 2 == 0) ? "Fiction" : "Non-fiction")},{1800 + i}\n");
        }

        _folder.Write("titles.csv", rows.ToString());
        _folder.Write("rules/ruleset.json", """{ "name": "Genre", "task": "label", "labels": ["Fiction", "Non-fiction"], "field": "title", "resolve": "priority", "version": "1.0" }""");
        _folder.Write("rules/genre.rules.json", """{ "rules": [ { "id": "novel", "label": "Fiction", "when": { "pattern": "\\bnovel\\b" } }, { "id": "history", "label": "Non-fiction", "when": { "pattern": "\\bhistory\\b" } } ] }""");
    }

    public string Path => _folder.Path;

    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Writes an assessment with these members beside the usual ones, and gives its path.</summary>
    public string Assessment(string members = "\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }, { \"name\": \"model\", \"train\": { \"trainer\": \"sdca\", \"text\": [\"title\"] } }]", string criteria = "\"optimise\": \"macro-f1\", \"margin\": 0.05") =>
        Write("genre.assessment.json", $$"""{ "title": "Genre", "question": "Which?", "corpus": ".", "task": "genre", {{members}}, "criteria": { {{criteria}} } }""");

    public static AssessmentFile Read(string path)
    {
        DiagnosticBag diagnostics = new();
        AssessmentFile? file = AssessmentReader.Read(path, diagnostics);
        diagnostics.ToImmutable().ShouldBeEmpty();
        return file!;
    }

    /// <summary>Runs it with predictors handed in.</summary>
    public static AssessmentResult Run(AssessmentFile file, RunOptions options, params PredictorSource[] sources)
    {
        DiagnosticBag diagnostics = new();
        Corpus corpus = CorpusLoader.Load(file.Corpus, file.Definition.Task, new LoadOptions(), diagnostics)!;
        AssessmentResult? result = AssessmentRunner.Run(file, corpus, sources, options, diagnostics, null, CancellationToken.None);
        diagnostics.ToImmutable().ShouldAllBe(d => d.Kind == AssessmentProblems.NotRepeated || d.Kind == AssessmentProblems.LabelsWithoutRules);
        return result!;
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A predictor by its function; a null abstains.</summary>
    public static IPredictor Answering(PredictorKind kind, Func<string, string?> answer, params ImmutableArray<RuleDescription> rules) => new Scripted(kind, answer, rules);

    private sealed class Scripted(PredictorKind kind, Func<string, string?> answer, ImmutableArray<RuleDescription> rules) : IPredictor
    {
        public PredictorDescription Description { get; } = new() { Kind = kind, Title = "scripted", Labels = ["Fiction", "Non-fiction"], Rules = rules };

        public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
        {
            for (int i = 0; i < records.Length; i++)
            {
                string? label = answer(records[i]["title"].First!);
                predictions[i] = label is null ? Prediction.Abstention
                    : rules.IsEmpty ? Prediction.Of(Answer.OfLabel(label))
                    : new Prediction { Outcome = Outcome.Answered, Answer = Answer.OfLabel(label), Votes = [new Vote(0, label, [])] };
            }
        }
    }
}
