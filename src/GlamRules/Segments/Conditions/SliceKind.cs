namespace GlamRules.Segments.Conditions;

/// <summary>A slice has a value.</summary>
internal sealed class SliceKind : ConditionKind
{
    public override IEnumerable<SegmentSubject> Subjects => [SegmentSubject.Slice];

    public override IEnumerable<SegmentCondition> Propose(RecordView view) => view.SliceNames.SelectMany((name, slice) =>
        Enumerable.Range(0, view.Count).Select(i => view.SliceOf(i, slice)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(value => new SegmentCondition(SegmentSubject.Slice, name, value)));

    public override bool Holds(SegmentCondition condition, RecordView view, int record) =>
        view.SliceOf(record, view.SliceNames.IndexOf(condition.Field)) == condition.Value;
}
