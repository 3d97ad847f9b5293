namespace GlamRules.Segments.Conditions;

/// <summary>A feature has a value, perhaps among others; a field has none.</summary>
internal sealed class ValueKind : ConditionKind
{
    private const int Most = 200;

    public override IEnumerable<SegmentSubject> Subjects => [SegmentSubject.Value, SegmentSubject.Missing];

    public override IEnumerable<SegmentCondition> Propose(RecordView view)
    {
        // What is a slice too has been proposed as one.
        foreach (string field in view.Task.Features.Except(view.Task.Numeric).Except(view.SliceNames))
        {
            IEnumerable<string> common = Enumerable.Range(0, view.Count).SelectMany(i => Values(view, i, field).Distinct(StringComparer.Ordinal))
                .CountBy(value => value, StringComparer.Ordinal).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Take(Most).Select(v => v.Key);
            foreach (string value in common)
            {
                yield return new SegmentCondition(SegmentSubject.Value, field, value);
            }
        }

        foreach (string field in view.Task.Fields.Names)
        {
            yield return new SegmentCondition(SegmentSubject.Missing, field);
        }
    }

    public override bool Holds(SegmentCondition condition, RecordView view, int record) => condition.Subject == SegmentSubject.Missing
        ? view[record].Record[condition.Field].ToString().Length == 0
        : Values(view, record, condition.Field).Contains(condition.Value);

    private static IEnumerable<string> Values(RecordView view, int record, string field)
    {
        Corpora.FieldValue values = view[record].Record[field];
        return Enumerable.Range(0, values.Count).Select(i => values[i]);
    }
}
