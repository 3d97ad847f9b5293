using System.Collections.Immutable;

namespace GlamRules.Segments.Conditions;

/// <summary>Every sort of condition; of two segments that say the same, the one of the earlier sort is kept.</summary>
internal static class ConditionKinds
{
    public static ImmutableArray<ConditionKind> All { get; } =
        [new SliceKind(), new ValueKind(), new RangeKind(), new LengthKind(), new WritingKind(), new VoteKind(), new AnswerKind(), new MarkKind(), new WordKind()];

    /// <summary>Whether all conditions hold of a record.</summary>
    public static bool Hold(ImmutableArray<SegmentCondition> conditions, RecordView view, int record) =>
        conditions.All(condition => Of(condition).Holds(condition, view, record));

    private static ConditionKind Of(SegmentCondition condition) => All.First(kind => kind.Subjects.Contains(condition.Subject));
}
