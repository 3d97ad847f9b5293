using GlamRules.Text;

namespace GlamRules.Segments.Conditions;

/// <summary>The text is in a language, or in the letters of a script.</summary>
internal sealed class WritingKind : ConditionKind
{
    public override IEnumerable<SegmentSubject> Subjects => [SegmentSubject.Language, SegmentSubject.Script];

    public override IEnumerable<SegmentCondition> Propose(RecordView view) =>
    [
        .. Languages.Codes.Append(Languages.Undetermined).Select(code => new SegmentCondition(SegmentSubject.Language, view.TextName, code)),
        .. Enumerable.Range(0, view.Count).Select(view.ScriptOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(script => new SegmentCondition(SegmentSubject.Script, view.TextName, script)),
    ];

    public override bool Holds(SegmentCondition condition, RecordView view, int record) => condition.Subject == SegmentSubject.Language
        ? view.LanguageOf(record) == condition.Value
        : view.ScriptOf(record) == condition.Value;
}
