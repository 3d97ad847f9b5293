using GlamRules.Corpora;
using GlamRules.Evaluation.Agreement;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation.Agreement;

public class AgreementAnalysisTests
{
    private static readonly TaskDescription Task = Scored.Task(TaskKind.Label, "a", "b") with { Drop = ["?"] };

    [Fact]
    public void Of_NoAnnotators_IsNothing() => AgreementAnalysis.Of([Record(0, "a")], Task, named: true).ShouldBeNull();

    [Fact]
    public void Of_SmallCase_IsAsCountedByHand()
    {
        // Pairs that agree: 3 of 3, 1 of 3, 0 of 1, none.
        AgreementResult result = Of("aaa", "aab", "ab-", "b--");
        result.Annotators.ShouldBe(3);
        result.Records.ShouldBe(4);
        result.Judged.ShouldBe(3);
        result.Given.ShouldBe(9);
        result.Unanimous.ShouldBe(1);
        result.Ties.ShouldBe(1);
        result.Observed!.Value.ShouldBe((1 + (1.0 / 3)) / 3, 1e-12);
        result.Fleiss.ShouldBeNull();
        result.Pairs.Select(p => (p.A, p.B, p.N)).ShouldBe([("1", "2", 3), ("1", "3", 2), ("2", "3", 2)]);
        result.Pairs[0].Observed.ShouldBe(2.0 / 3, 1e-12);
        result.ByAnnotator[0].Given.ShouldBe(4);
        result.ByAnnotator[0].Shared.ShouldBe(3);
        result.ByAnnotator[0].WithOthers!.Value.ShouldBe(3.0 / 5, 1e-12);
        result.Disputed.Select(r => r.Id).ShouldBe(["r2", "r1"]);
        result.Consensus[2].Majority.ShouldBeNull();
        result.Consensus.Select(r => r.Consensus).ShouldNotContain((string?)null);
    }

    [Fact]
    public void Of_NobodyDiffers_SaysThatNobodyEverDoes()
    {
        Of("aaa", "bbb", "aa-").NeverDiffer.ShouldBeTrue();
        Of("aaa", "bba", "aa-").NeverDiffer.ShouldBeFalse();
        Of("a--", "-b-").NeverDiffer.ShouldBeFalse();
    }

    [Fact]
    public void Of_LabelThatTheTaskDrops_IsNoWord()
    {
        AgreementResult result = Of("aa?", "b?b", "??a");
        result.Given.ShouldBe(5);
        result.Unanimous.ShouldBe(2);
    }

    [Fact]
    public void Of_AnnotatorSpeaksAgain_FirstWordCounts()
    {
        LabelledRecord record = Record(0, "ab", [new("1", "a"), new("2", "a"), new("1", "b"), new("2", "a")]);
        AgreementResult result = AgreementAnalysis.Of([record], Task, named: true)!;
        result.Given.ShouldBe(2);
        result.Unanimous.ShouldBe(1);
        result.Repeated.ShouldBe(2);
        result.Contradicting.ShouldBe(1);
    }

    [Fact]
    public void Of_AnnotatorsWithoutNames_SpeaksOfNoPerson()
    {
        AgreementResult result = AgreementAnalysis.Of(Records("aab", "abb"), Task, named: false)!;
        result.Pairs.ShouldBeEmpty();
        result.ByAnnotator.ShouldBeEmpty();
        result.Fit.ShouldBeNull();
        result.Consensus[0].Majority.ShouldBe("a");
        result.Consensus[0].Consensus.ShouldBeNull();
        result.Alpha.Value.ShouldNotBeNull();
    }

    [Fact]
    public void Of_TwoAnnotators_SaysThatTheirErrorsCannotBeTold() =>
        Of("aa", "ab", "bb").Fit!.Determined.ShouldBeFalse();

    [Fact]
    public void Of_SetsOfLabels_TakesEachLabelByItself()
    {
        TaskDescription sets = Scored.Task(TaskKind.Labels, "a", "b");
        LabelledRecord[] records = [Record(0, "?", [new("1", "a|b"), new("2", "a")]), Record(1, "?", [new("1", "b"), new("2", "b")]), Record(2, "?", [new("1", "a"), new("2", "a")])];
        AgreementResult result = AgreementAnalysis.Of(records, sets, named: true)!;
        result.Labels.Select(l => (l.Label, l.Given)).ShouldBe([("a", 4), ("b", 3)]);
        result.Labels[0].Alpha.ShouldBe(1);
        result.Labels[1].Alpha!.Value.ShouldBeLessThan(1);
    }

    [Fact]
    public void Baseline_SmallCase_LeavesEachOneOutOfTheMajorityOfTheOthers()
    {
        // aab: each a faces a tie of a and b, b faces two a and is wrong. bbb: all right.
        HumanBaseline human = AgreementAnalysis.Of([Record(0, "a", Words("aab")), Record(1, "b", Words("bbb"))], Task, named: true)!.Baseline;
        human.Words.ShouldBe(6);
        human.WithGold.Value!.Value.ShouldBe(5.0 / 6, 1e-12);
        human.OthersKnown.ShouldBe(4);
        human.WithOthers.Value!.Value.ShouldBe(3.0 / 4, 1e-12);
    }

    [Fact]
    public void Baseline_NoGold_IsAbsent()
    {
        HumanBaseline human = Of("aab").Baseline;
        human.Words.ShouldBe(0);
        human.WithGold.Value.ShouldBeNull();
    }

    [Fact]
    public void Of_SameRecords_GivesTheSame() => Of("aab", "abb", "bbb", "aaa").Alpha.ShouldBe(Of("aab", "abb", "bbb", "aaa").Alpha);

    private static AgreementResult Of(params string[] rows) => AgreementAnalysis.Of(Records(rows), Task, named: true)!;

    private static LabelledRecord[] Records(params string[] rows) => [.. rows.Select((row, i) => Record(i, "?", Words(row)))];

    private static Annotation[] Words(string row) =>
        [.. row.Select((label, i) => new Annotation($"{i + 1}", label.ToString())).Where(a => a.Label != "-")];

    private static LabelledRecord Record(int number, string gold, params Annotation[] words)
    {
        LabelledRecord plain = Scored.Record(number, Scored.Gold(gold));
        return new LabelledRecord { Record = plain.Record, Gold = plain.Gold, Split = plain.Split, Group = plain.Group, Annotations = [.. words] };
    }
}
