using System.Collections.Immutable;

namespace GlamRules.Applying;

/// <summary>What became of the rows of an input.</summary>
public sealed record ApplyCounts
{
    /// <summary>Rows read: rejected ones, those that were left out and those that belong to the record before are among them.</summary>
    public long Rows { get; init; }

    /// <summary>Rows that can't be used.</summary>
    public long Rejected { get; init; }

    /// <summary>Rows left out by a condition on their columns.</summary>
    public long LeftOut { get; init; }

    /// <summary>Rows that stand behind another one of the same record.</summary>
    public long Repeated { get; init; }

    /// <summary>Records labelled: answered, abstained and faults together.</summary>
    public long Records { get; init; }

    public long Answered { get; init; }

    public long Abstained { get; init; }

    public long Faults { get; init; }

    /// <summary>Records that got an answer, or none, although a single rule failed.</summary>
    public long FailedRules { get; init; }

    /// <summary>Records by label answered; a record with several labels counts for each.</summary>
    public ImmutableSortedDictionary<string, long> ByLabel { get; init => field = value.WithComparers(StringComparer.Ordinal); } = ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal);

    /// <summary>Both together.</summary>
    public ApplyCounts Plus(ApplyCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ApplyCounts
        {
            Rows = Rows + other.Rows,
            Rejected = Rejected + other.Rejected,
            LeftOut = LeftOut + other.LeftOut,
            Repeated = Repeated + other.Repeated,
            Records = Records + other.Records,
            Answered = Answered + other.Answered,
            Abstained = Abstained + other.Abstained,
            Faults = Faults + other.Faults,
            FailedRules = FailedRules + other.FailedRules,
            ByLabel = ByLabel.SetItems(other.ByLabel.Select(l => KeyValuePair.Create(l.Key, l.Value + ByLabel.GetValueOrDefault(l.Key)))),
        };
    }
}
