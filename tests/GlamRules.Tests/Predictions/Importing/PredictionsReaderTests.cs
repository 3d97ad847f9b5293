using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Predictions.Importing;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Predictions.Importing;

public sealed class PredictionsReaderTests : IDisposable
{
    private const string FourRecords = "id,title,genre\n1,Ada,Fiction\n2,Bees,Non-fiction\n3,Cats,Fiction\n4,Dogs,\n";

    private static readonly string[] Labels = ["Fiction", "Non-fiction", "score|odd, \"label\""];

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Csv_GivesEachRecordItsAnswerWhateverTheOrder()
    {
        Prediction[] predictions = Ask(_folder.Write("p.csv", "answer,id,score,note\nNon-fiction,2,0.75,x\nFiction,1,,y\n,3,,\nFiction,4,1,\n"));

        predictions.Select(p => p.Answer?.Label).ShouldBe(["Fiction", "Non-fiction", null, "Fiction"]);
        predictions.Select(p => p.Score).ShouldBe([null, 0.75, null, 1]);
        predictions[2].Outcome.ShouldBe(Outcome.Abstained);
        _bag.ToImmutable().ShouldBeEmpty();
    }

    [Fact]
    public void Read_JsonLines_GivesTheSame()
    {
        Prediction[] predictions = Ask(_folder.Write("p.jsonl", """
            {"id": "2", "answer": "Non-fiction", "score": 0.75}
            {"id": 1, "answer": "Fiction"}

            {"id": "3", "answer": null}
            {"id": "4", "answer": "Fiction", "score": 1}
            """));

        predictions.Select(p => p.Answer?.Label).ShouldBe(["Fiction", "Non-fiction", null, "Fiction"]);
        predictions.Select(p => p.Score).ShouldBe([null, 0.75, null, 1]);
    }

    [Fact]
    public void Read_Tsv_IsSplitAtTabs() => Ask(_folder.Write("p.tsv", "id\tanswer\n1\tFiction\n2\tFiction\n3\tFiction\n4\tFiction\n")).ShouldAllBe(p => p.Answer!.Label == "Fiction");

    [Fact]
    public void Read_ScoreOfEachLabel_IsKeptAndGivesTheConfidence()
    {
        Prediction prediction = Ask(_folder.Write("p.csv", "id,answer,Non-fiction,Fiction\n1,Fiction,0.2,0.8\n2,,,\n3,,,\n4,,,\n"))[0];

        prediction.LabelScores.ShouldBe([0.8, 0.2, 0]);
        prediction.Score.ShouldBe(0.8);
    }

    [Fact]
    public void Read_ScoresOfLabelsThatAreNoProbabilities_AreKeptButGiveNoConfidence()
    {
        Prediction prediction = Ask(_folder.Write("p.csv", "id,answer,Fiction,Non-fiction\n1,Fiction,7.5,-2\n2,,,\n3,,,\n4,,,\n"))[0];

        prediction.LabelScores.ShouldBe([7.5, -2, 0]);
        prediction.Score.ShouldBeNull();
    }

    [Fact]
    public void Read_MissingIds_AbstainWithAWarning()
    {
        Prediction[] predictions = Ask(_folder.Write("p.csv", "id,answer\n1,Fiction\n"));

        predictions.Skip(1).ShouldAllBe(p => p.Outcome == Outcome.Abstained);
        Diagnostic warning = _bag.ToImmutable().ShouldHaveSingleItem();
        warning.ShouldSatisfyAllConditions(w => w.Id.ShouldBe("GR0351"), w => w.Severity.ShouldBe(Severity.Warning), w => w.Message.ShouldContain("3 of 4 records"), w => w.Message.ShouldContain("'2'"));
    }

    [Theory]
    [InlineData("p.csv", "id,answer\n1,Fiction\n99,Fiction\n", "GR0350", 3, "'99'")]
    [InlineData("p.jsonl", "{\"id\": \"1\", \"answer\": \"Fiction\"}\n\n{\"id\": \"99\", \"answer\": \"Fiction\"}\n", "GR0350", 3, "'99'")]
    [InlineData("p.csv", "id,answer\n1,Fictoin\n", "GR0353", 2, "Did you mean 'Fiction'")]
    [InlineData("p.csv", "id,answer\n1,Fiction\n1,Non-fiction\n", "GR0352", 3, "'1'")]
    [InlineData("p.csv", "id,answer,score\n1,Fiction,high\n", "GR0355", 2, "'high'")]
    [InlineData("p.csv", "id,answer,score\n1,Fiction,1.5\n", "GR0355", 2, "from 0 to 1")]
    [InlineData("p.csv", "id,answer,score\n1,Fiction,NaN\n", "GR0355", 2, "'NaN'")]
    [InlineData("p.csv", "id,answer,Fiction\n1,Fiction,\"0,8\"\n", "GR0355", 2, "'0,8'")]
    [InlineData("p.csv", "id,answer\n1,Fiction,more\n", "GR0354", 2, "3 fields")]
    [InlineData("p.jsonl", "{\"id\": \"1\", \"answer\"", "GR0354", 1, "broken JSON")]
    [InlineData("p.jsonl", "{\"id\": \"1\", \"answer\": {\"label\": \"Fiction\"}}", "GR0354", 1, "'answer'")]
    [InlineData("p.csv", "record,answer\n1,Fiction\n", "GR0205|GR02", 1, "'id'")]
    public void Read_Mistake_IsADiagnosticWithFileAndLine(string name, string text, string id, int line, string message)
    {
        string path = _folder.Write(name, text);

        Read(path).ShouldBeNull();

        Diagnostic error = _bag.ToImmutable().Where(d => d.Severity == Severity.Error).ShouldHaveSingleItem();
        id.Split('|').ShouldContain(i => error.Id.StartsWith(i, StringComparison.Ordinal), error.ToString());
        error.ShouldSatisfyAllConditions(e => e.Location.File.ShouldBe(path), e => e.Location.Line.ShouldBe(line), e => e.Message.ShouldContain(message));
    }

    [Fact]
    public void Read_ManyMistakes_AreShownAFewTimesAndCounted()
    {
        Read(_folder.Write("p.csv", "id,answer\n" + string.Concat(Enumerable.Range(100, 20).Select(i => $"{i},Fiction\n")))).ShouldBeNull();

        Diagnostic[] errors = [.. _bag.ToImmutable().Where(d => d.Id == "GR0350")];
        errors.Length.ShouldBe(6);
        (errors[^1].Message, errors[^1].Location.Line).ShouldBe(("and 15 more like it", 21));
    }

    [Fact]
    public void Read_MissingFile_IsADiagnostic()
    {
        Read(Path.Combine(_folder.Path, "none.csv")).ShouldBeNull();

        Ids().ShouldBe(["GR0001"]);
    }

    [Fact]
    public void Read_Sets_AreSplitAtBarsOrGivenAsLists()
    {
        Corpus corpus = Corpus(sets: true);
        string csv = _folder.Write("p.csv", "id,answer\n1,Non-fiction | Fiction\n2,Fiction\n");
        string lines = _folder.Write("p.jsonl", "{\"id\": \"1\", \"answer\": [\"Non-fiction\", \"Fiction\"]}\n{\"id\": \"2\", \"answer\": \"Fiction\"}\n");

        Prediction[][] both = [.. new[] { csv, lines }.Select(path => Ask(path, corpus))];

        foreach (Prediction[] predictions in both)
        {
            predictions[0].Answer.ShouldBe(Answer.OfLabels(["Fiction", "Non-fiction"]));
            predictions[1].Answer.ShouldBe(Answer.OfLabels(["Fiction"]));
        }
    }

    [Fact]
    public void Read_WhatWasWritten_GivesTheSame()
    {
        Corpus corpus = Corpus();
        Gen<(int, double)[]> answers = Gen.Select(Gen.Int[-1, Labels.Length - 1], Gen.Double[0, 1]).Array[4];
        Gen.Select(answers, Gen.Bool).Sample((given, lines) =>
        {
            string path = lines ? WriteLines(given) : WriteCsv(given);
            return Ask(path, corpus).Zip(given).All(p => p.Second.Item1 < 0
                ? p.First.Outcome == Outcome.Abstained
                : p.First.Answer!.Label == Labels[p.Second.Item1] && p.First.Score == p.Second.Item2 && p.First.LabelScores[0] == -p.Second.Item2);
        }, iter: 50, threads: 1);
    }

    private string WriteCsv((int Label, double Score)[] given) => _folder.Write("w.csv", "id,answer,score,Fiction\n" + string.Concat(given.Select((g, i) => string.Create(
        CultureInfo.InvariantCulture, $"{i + 1},\"{(g.Label < 0 ? "" : Labels[g.Label].Replace("\"", "\"\"", StringComparison.Ordinal))}\",{g.Score:R},{-g.Score:R}\n"))));

    private string WriteLines((int Label, double Score)[] given) => _folder.Write("w.jsonl", string.Concat(given.Select((g, i) => JsonSerializer.Serialize(
        new { id = $"{i + 1}", answer = g.Label < 0 ? null : Labels[g.Label], score = g.Score, Fiction = -g.Score }) + "\n")));

    private string[] Ids() => [.. _bag.ToImmutable().Select(d => d.Id)];

    private Prediction[] Ask(string path, Corpus? corpus = null)
    {
        corpus ??= Corpus();
        IPredictor predictor = PredictionsReader.Read(path, corpus, corpus.Records, _bag).ShouldNotBeNull(string.Join('\n', _bag.ToImmutable()));
        Prediction[] predictions = new Prediction[corpus.Records.Count];
        predictor.Predict([.. corpus.Records.Select(r => r.Record)], predictions);
        return predictions;
    }

    private IPredictor? Read(string path)
    {
        Corpus corpus = Corpus();
        return PredictionsReader.Read(path, corpus, corpus.Records, _bag);
    }

    private Corpus Corpus(bool sets = false)
    {
        _folder.Write("books.csv", FourRecords);
        StringBuilder labels = new();
        foreach (string label in Labels)
        {
            labels.Append(labels.Length > 0 ? ", " : "").Append(JsonSerializer.Serialize(label)).Append(": \"\"");
        }

        _folder.Write("datapackage.json", $$"""
            { "name": "c", "resources": [ { "name": "books", "path": "books.csv" } ],
              "glamrules": { "id": "id", "tasks": { "genre": { "task": "{{(sets ? "labels" : "label")}}", "text": ["title"], "gold": "genre", "labels": { {{labels}} } } } } }
            """);
        DiagnosticBag diagnostics = new();
        CorpusDescription description = DataPackageReader.Read(_folder.Path, diagnostics).ShouldNotBeNull();
        return CorpusLoader.Load(description, "genre", new LoadOptions(), diagnostics).ShouldNotBeNull(string.Join('\n', diagnostics.ToImmutable()));
    }
}
