using System.Collections.Immutable;
using GlamRules.Audits;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Tests.Corpora;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Checks;

public sealed class DoubtfulGoldTests : IDisposable
{
    private readonly CorpusText _text = new();

    [Fact]
    public void DoubtfulGold_WhereRuleAndSureModelAgreeAgainstIt_IsListedSurestFirst()
    {
        ImmutableArray<AuditFinding> findings = Audit(rules: ["a", "b", "a", "b", "b", "b"], model: [0.9, 0.1, 0.8, 0.05, 0.2, 0.45], gold: ["a", "b", "a", "a", "a", "a"]);

        // Mean probability of b on its one record is 0.9; of the records with gold a, only the fourth is as sure of b.
        AuditFinding finding = findings.The("doubtful-gold");
        finding.Records.ShouldBe(["r3"]);
        finding.Examples.Single().Note.ShouldBe("gold: a; both say b (model: 0.95)");
    }

    [Fact]
    public void DoubtfulGold_WhereTheRulesOnlyDefault_IsNone() =>
        Audit(rules: ["a", "b", "a", "-b", "b", "b"], model: [0.9, 0.1, 0.8, 0.05, 0.2, 0.45], gold: ["a", "b", "a", "a", "a", "a"]).ShouldLack("doubtful-gold");

    [Fact]
    public void DoubtfulGold_WhereTheModelWasFittedOnTheRecords_IsNone() =>
        Audit(rules: ["a", "b", "a", "b", "b", "b"], model: [0.9, 0.1, 0.8, 0.05, 0.2, 0.45], gold: ["a", "b", "a", "a", "a", "a"], fitted: "model").ShouldLack("doubtful-gold");

    [Fact]
    public void Rescoring_EachTextOnce_ScoresTheFirstOfEach()
    {
        ImmutableArray<AuditFinding> findings = Audit(rules: ["a", "a", "b", "b"], model: [0.9, 0.9, 0.9, 0.1], gold: ["a", "a", "a", "b"], title: i => i < 3 ? "Poems" : "Tales");
        Rescoring again = findings.The("repeated-texts").Rescoring.ShouldNotBeNull();
        again.N.ShouldBe(2);
        again.Scored.ShouldBe(4);
        again.Figures.ShouldBe([new RescoredFigure("rules", 0.75, 1), new RescoredFigure("model", 1, 1)]);
    }

    public void Dispose() => _text.Dispose();

    // All records are test records. The model's figures are its probabilities of a; a rule answers, or by default after a dash.
    private ImmutableArray<AuditFinding> Audit(string[] rules, double[] model, string[] gold, string? fitted = null, Func<int, string>? title = null)
    {
        Corpus corpus = _text.Load("books.csv", "id,split,title,genre\n" + AuditedText.Rows(gold.Select((g, i) => new[] { $"r{i}", "test", title?.Invoke(i) ?? $"Title {i}", g })), "", "\"split\": { \"column\": \"split\" },");
        AuditScores scores = new()
        {
            Records = corpus.Records,
            Split = Split.Test,
            Criteria = new Criteria { Optimise = "accuracy", Margin = 0.05 },
            FittedOnThese = fitted is null ? [] : [fitted],
            Predictors =
            [
                new("rules", Description(PredictorKind.Rules), [.. rules.Select(r => new Prediction { Outcome = Outcome.Answered, Answer = Answer.OfLabel(r[^1..]), Votes = r.Length == 1 ? [new Vote(0, r, [])] : [] })]),
                new("model", Description(PredictorKind.Model), [.. model.Select(a => new Prediction { Outcome = Outcome.Answered, Answer = Answer.OfLabel(a >= 0.5 ? "a" : "b"), LabelScores = [a, 1 - a] })]),
            ],
        };
        return CorpusAudit.Run(corpus, scores, CancellationToken.None);
    }

    private static PredictorDescription Description(PredictorKind kind) => new() { Kind = kind, Title = "made up", Labels = ["a", "b"] };
}
