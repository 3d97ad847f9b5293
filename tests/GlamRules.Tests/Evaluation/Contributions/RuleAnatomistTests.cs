using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Contributions;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Tests.Rules;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Evaluation.Contributions;

public class RuleAnatomistTests
{
    private static readonly FieldList Fields = new(["title"]);

    private static readonly (string Title, string Gold)[] Records =
    [
        ("a novel", "A"), ("a novel tale", "A"), ("a tale", "A"), ("history of a novel", "B"), ("history", "B"), ("poems", "A"), ("maps", "B"), ("maps and a tale", "B"),
    ];

    private static readonly (string Id, string Label, string Pattern)[] Rules =
    [
        ("history", "B", "history"), ("novel", "A", "novel"), ("novel-again", "A", "novel"), ("novel-tale", "A", "novel tale"), ("tale", "A", "tale"), ("atlas", "B", "atlas"),
    ];

    [Fact]
    public void Study_EachRule_LosesWhatTheSetWithoutItLoses()
    {
        RuleSetAnatomy anatomy = Study(Rules, Scored.By("macro-f1"));
        foreach ((RuleContribution found, int i) in anatomy.Rules.Select((r, i) => (r, i)))
        {
            double expected = Metric(Rules, "macro-f1") - Metric([.. Rules.Where((_, other) => other != i)], "macro-f1");
            found.OnDev!.Value.ShouldBe(expected, 1e-9, found.Id);
            found.Scored!.Value.ShouldBe(expected, 1e-9, found.Id);
        }
    }

    [Fact]
    public void Study_Curves_AreTheSetsOfTheFirstRules()
    {
        RuleSetAnatomy anatomy = Study(Rules, Scored.By("macro-f1"));
        for (int k = 1; k <= Rules.Length; k++)
        {
            anatomy.Written[k - 1].Value!.Value.ShouldBe(Metric(Rules[..k], "macro-f1"), 1e-9);
            (string, string, string)[] used = [.. Rules.Where(r => anatomy.ByUse.Take(k).Any(s => s.Id == r.Id))];
            anatomy.ByUse[k - 1].Value!.Value.ShouldBe(Metric(used, "macro-f1"), 1e-9);
        }
    }

    [Fact]
    public void Study_RulesThatRepeatOthers_AreSubsumedAndDecideNothing()
    {
        Dictionary<string, RuleContribution> found = Study(Rules, Scored.By("accuracy")).Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        found["novel-again"].SubsumedBy.ShouldBe("novel");
        found["novel-tale"].SubsumedBy.ShouldBe("novel");
        found["novel"].SubsumedBy.ShouldBeNull("of two that say the same the first stays");
        found["novel-again"].Decides.ShouldBe(0);
        found["tale"].Decides.ShouldBe(2);
        found["atlas"].ShouldBe(new RuleContribution("atlas", 0, 0, 0, 0, null));
    }

    [Fact]
    public void Study_Smallest_LosesNoMoreThanHalfTheMargin()
    {
        RuleSetAnatomy anatomy = Study(Rules, Scored.By("accuracy", 0.1));
        anatomy.Smallest.ShouldNotContain("novel-tale");
        anatomy.Smallest.ShouldNotContain("atlas");
        double lost = Metric(Rules, "accuracy") - Metric([.. Rules.Where(r => anatomy.Smallest.Contains(r.Id))], "accuracy");
        lost.ShouldBeLessThanOrEqualTo(0.05 + 1e-9);
        anatomy.Confirmed!.Difference!.Value.ShouldBe(lost, 1e-9);
    }

    [Fact]
    public void Study_NothingToSpare_KeepsAll()
    {
        RuleSetAnatomy anatomy = Study([("novel", "A", "novel|tale|poems")], Scored.By("accuracy", 0.01));
        anatomy.Smallest.ShouldBe(["novel"]);
        anatomy.Confirmed.ShouldBeNull();
    }

    [Fact]
    public void Study_LessIsBetter_TurnsWhatIsLost()
    {
        RuleSetAnatomy anatomy = Study(Rules, Scored.By("abstention"));
        anatomy.Rules[4].OnDev!.Value.ShouldBe(0.25, 1e-9, "two of eight records have no other vote");
        anatomy.Without.ShouldBe(1);
    }

    private static RuleSetAnatomy Study((string Id, string Label, string Pattern)[] rules, Criteria criteria)
    {
        LabelledRecord[] records = Labelled();
        EvaluatedPredictor predictor = Ask(rules, records);
        EvaluationInput scored = new() { Task = Scored.Task(TaskKind.Label, "A", "B"), Records = records, Split = Split.Test, Predictors = [], Criteria = criteria };
        return RuleAnatomist.Study(scored, predictor, records, predictor.Predictions);
    }

    // The set as if the other rules had never been written.
    private static double Metric((string Id, string Label, string Pattern)[] rules, string metric)
    {
        LabelledRecord[] records = Labelled();
        PrimaryScorer scorer = new(Scored.Task(TaskKind.Label, "A", "B"), records, [], [Ask(rules, records)], Scored.By(metric));
        return scorer.Of(0, [.. Enumerable.Range(0, records.Length)])!.Value;
    }

    private static EvaluatedPredictor Ask((string Id, string Label, string Pattern)[] rules, LabelledRecord[] records)
    {
        string text = string.Join(",", rules.Select(r => $$"""{ "id": "{{r.Id}}", "label": "{{r.Label}}", "when": { "pattern": "{{r.Pattern}}" } }"""));
        RuleSet set = WrittenSet.Load(("a.rules.json", $$"""{ "rules": [ {{text}} ] }""")).Set!;
        RuleSetPredictor predictor = new(set);
        Prediction[] predictions = new Prediction[records.Length];
        predictor.Predict([.. records.Select(r => r.Record)], predictions);
        return new EvaluatedPredictor("rules", predictor.Description, predictions);
    }

    private static LabelledRecord[] Labelled() =>
    [
        .. Records.Select((r, i) => new LabelledRecord
        {
            Record = new Record($"r{i}", Fields, [new FieldValue(r.Title)]),
            Gold = Answer.OfLabel(r.Gold),
            Split = Split.Test,
            Group = $"r{i}",
        }),
    ];
}
