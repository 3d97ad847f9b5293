namespace GlamRules.Assessments.Sealing;

/// <summary>One reading of test gold.</summary>
public sealed record LedgerEntry
{
    /// <summary>SHA-256 of its line, which the next one holds.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    public required LedgerNote Note { get; init; }
}
