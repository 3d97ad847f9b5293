using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Segments;
using GlamRules.Segments.Conditions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Segments.Conditions;

public class ConditionKindsTests
{
    private static readonly FieldList Fields = new(["title", "subject", "pages", "note"]);

    private static readonly RecordView View = Read();

    [Theory]
    [InlineData(SegmentSubject.Slice, "decade", "1850s", "01")]
    [InlineData(SegmentSubject.Value, "subject", "verse", "02")]
    [InlineData(SegmentSubject.Missing, "note", "", "123")]
    [InlineData(SegmentSubject.Below, "decade", "1860", "01")]
    [InlineData(SegmentSubject.From, "decade", "1860", "3")]
    [InlineData(SegmentSubject.Below, "pages", "99.5", "0")]
    [InlineData(SegmentSubject.From, "pages", "99.5", "12")]
    [InlineData(SegmentSubject.AtMostWords, "title", "3", "03")]
    [InlineData(SegmentSubject.MoreWords, "title", "3", "12")]
    [InlineData(SegmentSubject.AtMostCharacters, "title", "12", "03")]
    [InlineData(SegmentSubject.MoreCharacters, "title", "12", "12")]
    [InlineData(SegmentSubject.Language, "title", "de", "1")]
    [InlineData(SegmentSubject.Script, "title", "Cyrillic", "3")]
    [InlineData(SegmentSubject.Word, "title", "novel", "0")]
    [InlineData(SegmentSubject.Mark, "title", "digit", "2")]
    [InlineData(SegmentSubject.Mark, "title", "(", "2")]
    [InlineData(SegmentSubject.Rule, "a", "second", "12")]
    [InlineData(SegmentSubject.NoRule, "a", "", "3")]
    [InlineData(SegmentSubject.Conflict, "a", "", "1")]
    [InlineData(SegmentSubject.Answer, "a", "x", "01")]
    [InlineData(SegmentSubject.NoAnswer, "a", "", "3")]
    public void Hold_OfEachRecord_IsWhatTheConditionSays(SegmentSubject subject, string field, string value, string records) =>
        string.Concat(Enumerable.Range(0, View.Count).Where(i => ConditionKinds.Hold([new SegmentCondition(subject, field, value)], View, i))).ShouldBe(records);

    [Fact]
    public void Hold_TwoConditions_NeedsBoth() =>
        ConditionKinds.Hold([new SegmentCondition(SegmentSubject.Slice, "decade", "1850s"), new SegmentCondition(SegmentSubject.Mark, "title", "digit")], View, 0).ShouldBeFalse();

    [Fact]
    public void All_Subjects_BelongToOneKindEach() =>
        ConditionKinds.All.SelectMany(kind => kind.Subjects).Order().ShouldBe(Enum.GetValues<SegmentSubject>());

    [Fact]
    public void Propose_OfRecords_NamesOnlyItsOwnSubjects()
    {
        foreach (ConditionKind kind in ConditionKinds.All)
        {
            SegmentCondition[] proposed = [.. kind.Propose(View)];
            proposed.ShouldNotBeEmpty(kind.GetType().Name);
            proposed.ShouldAllBe(c => kind.Subjects.Contains(c.Subject));
            proposed.ShouldBeUnique();
        }
    }

    [Fact]
    public void Propose_SmallWords_AreNotAmongThem() =>
        new WordKind().Propose(View).Select(c => c.Value).ShouldBe(["ada", "birds", "ihm", "novel", "songs", "sämtliche", "verfassers", "war", "werke", "мир", "война"], ignoreOrder: true);

    [Fact]
    public void Condition_AsText_IsWhatResultsHold() =>
        new SegmentCondition(SegmentSubject.MoreWords, "title", "8").ToString().ShouldBe("title > 8 words");

    private static RecordView Read()
    {
        LabelledRecord[] records =
        [
            Record("Ada. A novel", ["verse", "tales"], "12", "bound", "1850s"),
            Record("Die Werke der Verfassers und sämtliche von ihm", ["law"], "100", null, "1850s"),
            Record("Songs of the 12 birds (of the war)", ["verse"], "300", null, null),
            Record("Война и мир", [], null, null, "1860s"),
        ];
        Prediction[] said =
        [
            Said("x", new Vote(0, "x", [])),
            Said("x", new Vote(0, "x", []), new Vote(1, "y", [])),
            Said("y", new Vote(1, "y", [])),
            Prediction.Abstention,
        ];
        TaskDescription task = new() { Name = "t", Kind = TaskKind.Label, Text = ["title"], Features = ["subject", "pages", "note"], Numeric = ["pages"], Gold = new GoldSource("gold") };
        EvaluatedPredictor a = new("a", new PredictorDescription { Kind = PredictorKind.Rules, Title = "a", Rules = [new("first", "x"), new("second", "y")] }, said);
        return RecordView.Of(task, ["decade"], records, a, a with { Name = "b", Description = new PredictorDescription { Kind = PredictorKind.Model, Title = "b" } });
    }

    private static Prediction Said(string label, params ImmutableArray<Vote> votes) => new() { Outcome = Outcome.Answered, Answer = Answer.OfLabel(label), Votes = votes };

    private static LabelledRecord Record(string title, string[] subjects, string? pages, string? note, string? decade) => new()
    {
        Record = new(title, Fields, [new FieldValue(title), new FieldValue(subjects), new FieldValue(pages), new FieldValue(note)]),
        Gold = Answer.OfLabel("x"),
        Split = Split.Dev,
        Group = title,
        Slices = [decade],
    };
}
