using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Tests.Cli;
using GlamRules.Trying;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Trying;

public class TrialPredictionTests
{
    [Theory]
    [InlineData("priority")]
    [InlineData("majority")]
    [InlineData("first")]
    public void Trial_AnyResolution_AnswersAsTheRuleSetItself(string resolve)
    {
        using SmallSet files = new($$"""{ "name": "s", "task": "label", "field": "title", "resolve": "{{resolve}}", "default": "Non-fiction" }""");
        DiagnosticBag bag = new();
        Corpus corpus = GlamRules.Corpora.Loading.CorpusLoader.Load(GlamRules.Corpora.Packages.DataPackageReader.Read(files.Corpus, bag)!, "genre", new(), bag)!;
        RuleSet set = RuleSetLoader.Load(files.Set, corpus.Task, RuleSetParts.BuiltIn, bag)!;
        Trial trial = Trial.Run(TrialMaterial.Of(corpus), set);
        Prediction[] own = new Prediction[trial.Material.Records.Count];
        new RuleSetPredictor(set).Predict([.. trial.Material.Records.Select(r => r.Record)], own);
        for (int i = 0; i < own.Length; i++)
        {
            trial.Predictions[i].Answer.ShouldBe(own[i].Answer);
            trial.Predictions[i].Votes.Select(v => (v.Rule, v.Label)).ShouldBe(own[i].Votes.Select(v => (v.Rule, v.Label)));
        }
    }
}
