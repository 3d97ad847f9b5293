using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Suggesting;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Suggesting;

public sealed class SuggestionSearchTests : IDisposable
{
    private const string Header = """{ "name": "S", "task": "label", "field": "title" }""";

    private readonly SuggestionCorpus _books = new SuggestionCorpus().AddBooks();

    public void Dispose() => _books.Dispose();

    [Fact]
    public void Find_EmptySet_FindsWholeWordsAndNoSmallOnes()
    {
        SuggestionList list = Find(_books.Load(), Header);

        list.Suggestions.Select(s => s.Rule.When.Describe()).ShouldContain("\"novel\"");
        list.Suggestions.ShouldNotContain(s => s.Rule.When.Text == "a" || s.Rule.When.Text == "of");
        list.Suggestions.ShouldAllBe(s => s.Precision.Contains(s.Share));
        list.Suggestions.ShouldAllBe(s => s.Correct + s.CounterExamples.Length <= s.Votes);
    }

    [Fact]
    public void Find_ALabel_SuggestsForNoOther()
    {
        Corpus corpus = _books.Load();

        SuggestionSearch.Find(new SuggestionRequest { Set = _books.LoadRules(corpus, Header), Corpus = corpus, Label = "Non-fiction" }, default)
            .Suggestions.Select(s => s.Rule.Label).Distinct().ShouldBe(["Non-fiction"]);
    }

    [Fact]
    public void Find_WhatTheSetSaysAlready_IsNotSuggested()
    {
        SuggestionList list = Find(_books.Load(), Header, """{ "rules": [ { "id": "n", "label": "Fiction", "when": { "terms": ["novel"] } } ] }""");

        list.Suggestions.ShouldNotBeEmpty();
        list.Suggestions.ShouldNotContain(s => s.Rule.When.Text.Contains("novel"));
    }

    [Theory]
    [InlineData("priority")]
    [InlineData("first")]
    [InlineData("majority")]
    [InlineData("weighted")]
    public void Accept_ASuggestion_ChangesExactlyTheRecordsForetold(string resolve)
    {
        Corpus corpus = _books.Load();
        RuleSet set = _books.LoadRules(corpus, $$"""{ "name": "S", "task": "label", "field": "title", "resolve": "{{resolve}}", "default": "Non-fiction" }""",
            """{ "rules": [ { "id": "k", "label": "Non-fiction", "priority": -1, "confidence": 0.6, "when": { "terms": ["ada"] } } ] }""");
        Suggestion suggestion = SuggestionSearch.Find(new SuggestionRequest { Set = set, Corpus = corpus }, default).Suggestions[0];
        Dictionary<string, string> before = Answers(set, corpus);

        SuggestedRulesFile.Append(_books.RuleFolder, [suggestion.Rule], set.Field);
        RuleSet accepted = _books.LoadRules(corpus);

        Dictionary<string, string> after = Answers(accepted, corpus);
        before.Keys.Count(id => before[id] != after[id]).ShouldBe(suggestion.Effect.Changed);
        Dictionary<string, string> gold = corpus.Labelled(Split.Dev).ToDictionary(r => r.Id, r => r.Gold!.ToString());
        before.Keys.Where(id => before[id] != gold[id] && after[id] == gold[id]).ShouldBe(suggestion.Effect.Gained.Select(r => r.Id));
        before.Keys.Where(id => before[id] == gold[id] && after[id] != gold[id]).ShouldBe(suggestion.Effect.Lost.Select(r => r.Id));
    }

    [Fact]
    public void Accept_AllSuggestions_KeepTheirExamplesAndIds()
    {
        Corpus corpus = _books.Load();
        RuleSet set = _books.LoadRules(corpus, Header);
        SuggestionList list = SuggestionSearch.Find(new SuggestionRequest { Set = set, Corpus = corpus }, default);

        SuggestedRulesFile.Append(_books.RuleFolder, [.. list.Suggestions.Select(s => s.Rule)], set.Field);

        DiagnosticBag bag = new();
        RuleSet accepted = _books.LoadRules(corpus);
        RuleExamples.Check(accepted, bag);
        bag.Count.ShouldBe(0);
        accepted.Rules.Length.ShouldBe(list.Suggestions.Length);
    }

    [Fact]
    public void Find_GoldOfTestPoisoned_SaysTheSame()
    {
        SuggestionList honest = Find(_books.Load(), Header);
        using SuggestionCorpus poisoned = new();
        foreach (LabelledRecord record in _books.Load().Records)
        {
            bool test = record.Split == Split.Test;
            poisoned.Add(record.Split.ToString().ToLowerInvariant(), test ? "Poison" : record.Record["title"].First!, test ? "Fiction" : record.Gold!.Label, record.Record["century"].First!);
        }

        Corpus corpus = poisoned.Load();
        SuggestionList list = SuggestionSearch.Find(new SuggestionRequest { Set = poisoned.LoadRules(corpus, Header), Corpus = corpus }, default);

        Tell(list).ShouldBe(Tell(honest));
    }

    [Fact]
    public void Find_SetsOfLabels_SuggestsWhatEachLabelLacks()
    {
        Corpus corpus = _books.Add("train", "Novel with history", "Fiction|Non-fiction", times: 8).Load("labels");
        RuleSet set = _books.LoadRules(corpus, """{ "name": "S", "task": "labels", "field": "title" }""");

        SuggestionSearch.Find(new SuggestionRequest { Set = set, Corpus = corpus }, default).Suggestions.Select(s => s.Rule.Label).Distinct().Order().ShouldBe(["Fiction", "Non-fiction"]);
    }

    [Fact]
    public void Find_FromAModel_AgreesWithItsAnswersInsteadOfGold()
    {
        Corpus corpus = _books.Load();
        RuleSet model = _books.LoadRules(corpus, Header, """{ "rules": [ { "id": "odd", "label": "Non-fiction", "when": { "terms": ["novel"] } }, { "id": "rest", "label": "Fiction", "priority": -1, "when": { "present": "title" } } ] }""");
        File.Delete(Path.Combine(_books.RuleFolder, "1-own.rules.json"));

        SuggestionList list = SuggestionSearch.Find(new SuggestionRequest { Set = _books.LoadRules(corpus), Corpus = corpus, Model = new RuleSetPredictor(model) }, default);

        list.Suggestions.ShouldContain(s => s.Rule.Label == "Non-fiction" && s.Rule.When.Text == "novel");
        list.Together.After.Agreeing.ShouldNotBeNull().ShouldBeGreaterThan(list.Together.Before.Agreeing!.Value);
    }

    private SuggestionList Find(Corpus corpus, string header, string? rules = null) =>
        SuggestionSearch.Find(new SuggestionRequest { Set = _books.LoadRules(corpus, header, rules), Corpus = corpus }, default);

    private static Dictionary<string, string> Answers(RuleSet set, Corpus corpus)
    {
        IReadOnlyList<LabelledRecord> dev = corpus.Labelled(Split.Dev);
        // As whoever runs the set would: confidences that are not stated are estimated.
        IPredictor predictor = ConfidenceEstimation.Needed(set) ? new ConfidenceEstimation(set).Train(corpus.Task, corpus.Labelled(Split.Train), dev, 1, default) : new RuleSetPredictor(set);
        Prediction[] predictions = new Prediction[dev.Count];
        predictor.Predict([.. dev.Select(r => r.Record)], predictions);
        return dev.Select((r, i) => (r.Id, Answer: predictions[i].Answer?.ToString() ?? "")).ToDictionary(p => p.Id, p => p.Answer);
    }

    private static string Tell(SuggestionList list) =>
        string.Join('\n', list.Suggestions.Select(s => $"{s.Rule.ToJson(null)} {s.Votes} {s.Correct} {s.Precision} {s.Effect.Changed} {string.Join(',', s.Effect.Gained.Select(g => g.Text))}"));
}
