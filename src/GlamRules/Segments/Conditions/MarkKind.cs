using System.Collections.Immutable;
using System.Globalization;

namespace GlamRules.Segments.Conditions;

/// <summary>The text has a digit, or one of a few telling signs.</summary>
internal sealed class MarkKind : ConditionKind
{
    public const string Digit = "digit";

    /// <summary>What a condition may ask for: a digit, or the sign itself.</summary>
    public static ImmutableArray<string> All { get; } = [Digit, "?", "!", "(", "[", ":", ";", "/"];

    public override IEnumerable<SegmentSubject> Subjects => [SegmentSubject.Mark];

    public override IEnumerable<SegmentCondition> Propose(RecordView view) => All.Select(mark => new SegmentCondition(SegmentSubject.Mark, view.TextName, mark));

    public override bool Holds(SegmentCondition condition, RecordView view, int record) => condition.Value == Digit
        ? view.TextOf(record).Any(c => CharUnicodeInfo.GetDecimalDigitValue(c) >= 0)
        : view.TextOf(record).Contains(condition.Value, StringComparison.Ordinal);
}
