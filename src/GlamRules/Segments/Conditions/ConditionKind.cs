namespace GlamRules.Segments.Conditions;

/// <summary>One sort of condition: which are worth a try, and whether one holds.</summary>
internal abstract class ConditionKind
{
    /// <summary>What its conditions are about.</summary>
    public abstract IEnumerable<SegmentSubject> Subjects { get; }

    /// <summary>The conditions that these records suggest, in a fixed order; some may hold of too few records, or of all.</summary>
    public abstract IEnumerable<SegmentCondition> Propose(RecordView view);

    public abstract bool Holds(SegmentCondition condition, RecordView view, int record);
}
