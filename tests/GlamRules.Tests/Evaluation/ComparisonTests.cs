using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation;

public class ComparisonTests
{
    private static readonly string[] Labels = ["a", "b"];

    [Fact]
    public void Accuracy_PairedAnswers_GivesTangoAndMcNemar()
    {
        // Of 400 records 350 are right for both, 10 for p alone, 30 for q alone, 10 for none.
        Comparison comparison = Compare("accuracy", Balanced(350, 10, 30, 10)).Comparisons[0];
        Interval interval = PairedScore.Interval(30, 10, 400, 0.95)!.Value;
        comparison.Difference.ShouldBe(0.05);
        (comparison.Low, comparison.High).ShouldBe((interval.Low, interval.High));
        (comparison.AOnly, comparison.BOnly, comparison.Method).ShouldBe((10, 30, "tango"));
        comparison.MidP.ShouldBe(McNemar.MidP(10, 30));
        comparison.Exact.ShouldBe(McNemar.Exact(10, 30));
        comparison.Verdict.ShouldBe(Verdict.BBetterSizeUnclear);
        comparison.RecordsNeeded.ShouldBe(339);
    }

    [Fact]
    public void Accuracy_NoDiscordantRecordAmongMany_MeansThatAIsEnough()
    {
        Comparison comparison = Compare("accuracy", Balanced(300, 0, 0, 0)).Comparisons[0];
        comparison.Verdict.ShouldBe(Verdict.AIsEnough);
        comparison.MidP.ShouldBe(1);
    }

    // Of 100 records 61 are right for the floor, and one more for q.
    [Fact]
    public void Floor_ExceededByOneRecordOfAHundred_IsNotExceededBeyondDoubt()
    {
        EvaluationInput input = Scored.Input(TaskKind.Label, Labels, Scored.Repeat(("a", 61), ("b", 39)), Scored.By("accuracy"), Scored.Repeat(("a", 100)), Scored.Repeat(("a", 61), ("b", 1), ("a", 38)));
        EvaluationResult result = Evaluator.Evaluate(input with { Floor = "p" });
        Comparison over = result.OverFloor.ShouldHaveSingleItem();
        (over.A, over.B, over.Difference).ShouldBe(("p", "q", 0.01));
        (over.Low, over.High).ShouldBe((result.Comparisons[0].Low, result.Comparisons[0].High));
        over.Low!.Value.ShouldBeLessThan(0);
        Evaluator.Evaluate(input).OverFloor.ShouldBeEmpty();
    }

    [Fact]
    public void MacroF1_NoDiscordantRecordAmongMany_IsInconclusive()
    {
        EvaluationResult result = Compare("macro-f1", Balanced(300, 0, 0, 0));
        result.Comparisons[0].Verdict.ShouldBe(Verdict.Inconclusive);
        result.Comparisons[0].Method.ShouldBe("bca-bootstrap");
        result.Findings.ShouldContain(finding => finding.Id == "few-discordant");
    }

    [Fact]
    public void MacroF1_BalancedLabels_IsNearTheIntervalOfAccuracy()
    {
        Comparison byF1 = Compare("macro-f1", Balanced(700, 20, 80, 200)).Comparisons[0];
        Comparison byAccuracy = Compare("accuracy", Balanced(700, 20, 80, 200)).Comparisons[0];
        byF1.Difference!.Value.ShouldBe(byAccuracy.Difference!.Value, 0.005);
        byF1.Low!.Value.ShouldBe(byAccuracy.Low!.Value, 0.005);
        byF1.High!.Value.ShouldBe(byAccuracy.High!.Value, 0.005);
        byF1.MidP!.Value.ShouldBeLessThan(0.001);
        ((double)byF1.RecordsNeeded!.Value).ShouldBe(byAccuracy.RecordsNeeded!.Value, byAccuracy.RecordsNeeded!.Value * 0.15);
    }

    [Fact]
    public void MacroF1_NoTrueDifference_HasALargeP() =>
        Compare("macro-f1", Balanced(700, 50, 50, 200)).Comparisons[0].MidP!.Value.ShouldBeGreaterThan(0.5);

    [Fact]
    public void HammingLoss_LessIsBetter_IsTurnedRound()
    {
        EvaluationResult result = Evaluator.Evaluate(Scored.Input(
            TaskKind.Labels, Labels, Scored.Repeat(("a", 100)), Scored.By("hamming-loss"),
            Scored.Repeat(("a|b", 50), ("a", 50)), Scored.Repeat(("a", 100))));
        result.Comparisons[0].Difference.ShouldBe(0.25);
        result.Comparisons[0].Verdict.ShouldBe(Verdict.BAdds);
        result.Winner.ShouldBe("q");
    }

    [Fact]
    public void Groups_SeveralRecordsEach_WidenTheIntervalAndAreNamed()
    {
        EvaluationInput single = Balanced(350, 10, 30, 10, "accuracy");
        EvaluationInput grouped = single with { Records = [.. single.Records.Select((record, i) => Scored.Record(i, record.Gold, null, $"g{i / 10}"))] };
        EvaluationResult result = Evaluator.Evaluate(grouped);
        Comparison apart = Evaluator.Evaluate(single).Comparisons[0];
        Comparison together = result.Comparisons[0];
        together.Method.ShouldBe("bca-bootstrap");
        together.Difference!.Value.ShouldBe(apart.Difference!.Value, 1e-12);
        (together.High - together.Low)!.Value.ShouldBeGreaterThan((apart.High - apart.Low)!.Value * 1.5);
        result.Findings.ShouldContain(finding => finding.Id == "records-in-groups" && finding.Count == 40);
    }

    [Fact]
    public void Slices_FewRecordsInOne_AreNamedAndNotJudged()
    {
        EvaluationInput input = Balanced(760, 20, 20, 0, "accuracy");
        EvaluationResult result = Evaluator.Evaluate(input with
        {
            SliceNames = ["language"],
            ReportBy = ["language"],
            Records = [.. input.Records.Select((record, i) => Scored.Record(i, record.Gold, i % 100 == 0 ? "fi" : i % 97 == 0 ? null : i % 2 == 0 ? "en" : "de"))],
        });
        ImmutableArray<SliceComparison> slices = result.Comparisons[0].Slices;
        slices.Select(slice => slice.Value).ShouldBe(["de", "en", "fi"]);
        slices[2].Verdict.ShouldBe(Verdict.TooFewToJudge);
        slices[2].PAdjusted.ShouldBe(1);
        slices[0].Verdict.ShouldBe(Verdict.AIsEnough);
        slices[0].LowAdjusted!.Value.ShouldBeLessThan(slices[0].Low!.Value);
        slices[0].HighAdjusted!.Value.ShouldBeGreaterThan(slices[0].High!.Value);
        slices[0].PAdjusted.ShouldNotBeNull();
        result.Findings.ShouldContain(finding => finding.Id == "slices-too-few" && finding.Message.Contains("language fi (8)"));
        result.Findings.ShouldContain(finding => finding.Id == "slice-value-missing");
    }

    [Fact]
    public void Slices_FewRecordsButFarApart_AreJudgedByTheAdjustedInterval()
    {
        string[] gold = Scored.Repeat(("a", 200), ("b", 230));
        string[] p = [.. gold.Select((label, i) => i < 30 ? "b" : label)];
        EvaluationInput input = Scored.Input(default, Labels, gold, Scored.By("accuracy"), p, gold);
        SliceComparison small = Evaluator.Evaluate(input with
        {
            SliceNames = ["language"],
            ReportBy = ["language"],
            Records = [.. input.Records.Select((record, i) => Scored.Record(i, record.Gold, i < 30 ? "fi" : "en"))],
        }).Comparisons[0].Slices.Single(slice => slice.Value == "fi");
        small.N.ShouldBe(30);
        small.Verdict.ShouldBe(Verdict.BAdds);
        small.PAdjusted!.Value.ShouldBeLessThan(1e-6);
    }

    [Fact]
    public void PValues_OfAResampledMetric_TellMcNemarFromRandomization()
    {
        Comparison comparison = Compare("macro-f1", Balanced(350, 10, 30, 10)).Comparisons[0];
        comparison.MidP.ShouldBe(GlamRules.Statistics.McNemar.MidP(comparison.AOnly, comparison.BOnly));
        comparison.Randomization.ShouldNotBeNull();
        Compare("accuracy", Balanced(350, 10, 30, 10)).Comparisons[0].Randomization.ShouldBeNull();
    }

    [Fact]
    public void Slices_ResampledMetric_AreReadFromTheAdjustedPair()
    {
        EvaluationInput input = Balanced(1400, 40, 160, 400, "macro-f1");
        ImmutableArray<SliceComparison> slices = Evaluator.Evaluate(input with
        {
            SliceNames = ["language"],
            ReportBy = ["language"],
            Records = [.. input.Records.Select((record, i) => Scored.Record(i, record.Gold, i % 4 < 2 ? "en" : "de"))],
        }).Comparisons[0].Slices;
        slices.Length.ShouldBe(2);
        slices.ShouldAllBe(slice => slice.LowAdjusted < slice.Low && slice.HighAdjusted > slice.High && slice.PAdjusted < 0.01);
    }

    [Fact]
    public void Labels_RareOne_IsTooFewToJudge()
    {
        string[] gold = Scored.Repeat(("a", 500), ("b", 490), ("c", 3));
        string[] p = Scored.Repeat(("a", 450), ("b", 540), ("c", 3));
        string[] q = Scored.Repeat(("a", 500), ("b", 490), ("b", 3));
        ImmutableArray<LabelComparison> labels =
            Evaluator.Evaluate(Scored.Input(default, ["a", "b", "c", "d"], gold, Scored.By("macro-f1"), p, q)).Comparisons[0].Labels;
        labels.Select(label => label.Label).ShouldBe(["a", "b", "c", "d"]);
        labels[0].Verdict.ShouldBe(Verdict.BBetterSizeUnclear);
        labels[2].Verdict.ShouldBe(Verdict.TooFewToJudge);
        labels[3].Verdict.ShouldBe(Verdict.TooFewToJudge);
        labels[3].Difference.ShouldBeNull();
        labels.Select(label => label.N).ShouldBe([500, 490, 3, 0]);
    }

    [Fact]
    public void Evaluate_SameInputTwice_GivesTheSameFigures()
    {
        Comparison one = Compare("macro-f1", Balanced(350, 10, 30, 10)).Comparisons[0];
        Comparison other = Compare("macro-f1", Balanced(350, 10, 30, 10)).Comparisons[0];
        (one.Low, one.High, one.Randomization).ShouldBe((other.Low, other.High, other.Randomization));
    }

    [Theory]
    [InlineData("accuracy")]
    [InlineData("macro-f1")]
    [InlineData("recall:a")]
    [InlineData("recall:nowhere")]
    [InlineData("cohen-kappa")]
    public void Evaluate_HardlyAnyRecords_AnswersAllTheSame(string metric)
    {
        foreach (int n in new[] { 0, 1, 2 })
        {
            string[] gold = [.. Enumerable.Repeat("a", n)];
            EvaluationResult result = Evaluator.Evaluate(Scored.Input(default, Labels, gold, Scored.By(metric), gold, [.. Enumerable.Repeat("-", n)]));
            result.Comparisons[0].Verdict.ShouldBe(Verdict.Inconclusive);
            result.Comparisons[0].Labels.ShouldAllBe(label => label.Verdict == Verdict.TooFewToJudge);
            result.Predictors[0].N.ShouldBe(n);
        }
    }

    [Fact]
    public void Evaluate_NoRecordWithGold_SaysSo() =>
        Evaluator.Evaluate(Scored.Input(default, Labels, ["?"], Scored.By("accuracy"), ["a"])).Findings
            .Select(finding => finding.Id).ShouldBe(["no-gold", "unlabelled-records", "label-absent-from-gold"]);

    [Fact]
    public void Evaluate_FaultsAndOddAnswers_AreFindings()
    {
        EvaluationResult result = Evaluator.Evaluate(Scored.Input(
            default, ["a", "b", "c"], ["a", "b", "?"], Scored.By("accuracy"), ["!", "x", "a"]));
        result.Predictors[0].N.ShouldBe(2);
        result.Findings.Select(finding => finding.Id).ShouldBe(
            ["unlabelled-records", "label-absent-from-gold", "answer-outside-labels", "predictor-faults", "label-never-answered"]);
    }

    [Fact]
    public void Evaluate_NoBetterThanTheBaseline_IsAFinding()
    {
        EvaluationInput input = Scored.Input(default, Labels, ["a", "a", "b"], Scored.By("accuracy"), ["a", "b", "b"]);
        input = input with { Predictors = input.Predictors.Add(Scored.Predictor("majority", PredictorKind.Baseline, [.. Enumerable.Repeat(Scored.Word("a"), 3)])) };
        Evaluator.Evaluate(input).Findings.ShouldContain(finding => finding.Id == "not-above-baseline");
    }

    [Fact]
    public void Evaluate_UnknownMetric_IsOurMistake() =>
        Should.Throw<ArgumentException>(() => Compare("subset-accuracy", Balanced(1, 0, 0, 0)));

    private static EvaluationResult Compare(string metric, EvaluationInput input) => Evaluator.Evaluate(input with { Criteria = Scored.By(metric) });

    /// <summary>So many records right for both, for p alone, for q alone and for none; gold takes turns.</summary>
    private static EvaluationInput Balanced(int both, int pOnly, int qOnly, int none, string metric = "accuracy")
    {
        int n = both + pOnly + qOnly + none;
        string[] gold = [.. Enumerable.Range(0, n).Select(i => i % 2 == 0 ? "a" : "b")];
        string[] p = [.. gold.Select((label, i) => i < both + pOnly ? label : Other(label))];
        string[] q = [.. gold.Select((label, i) => i < both || (i >= both + pOnly && i < both + pOnly + qOnly) ? label : Other(label))];
        return Scored.Input(default, Labels, gold, Scored.By(metric), p, q);

        static string Other(string label) => label == "a" ? "b" : "a";
    }
}
