using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Segments.Conditions;

/// <summary>The simpler system answers a label, or nothing.</summary>
internal sealed class AnswerKind : ConditionKind
{
    public override IEnumerable<SegmentSubject> Subjects => [SegmentSubject.Answer, SegmentSubject.NoAnswer];

    public override IEnumerable<SegmentCondition> Propose(RecordView view) =>
    [
        new SegmentCondition(SegmentSubject.NoAnswer, view.Answering),
        // Values and spans have no names of their own; of a label set each label is asked for.
        .. view.Task.Kind is not (TaskKind.Label or TaskKind.Labels) ? [] : Enumerable.Range(0, view.Count).SelectMany(i => view.AnswerOf(i).Answer?.Labels ?? [])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(label => new SegmentCondition(SegmentSubject.Answer, view.Answering, label)),
    ];

    public override bool Holds(SegmentCondition condition, RecordView view, int record) => view.AnswerOf(record) is var said && condition.Subject == SegmentSubject.NoAnswer
        ? said.Outcome != Outcome.Answered
        : said.Answer?.Labels.Contains(condition.Value) == true;
}
