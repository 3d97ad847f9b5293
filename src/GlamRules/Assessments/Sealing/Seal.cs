using System.Collections.Immutable;

namespace GlamRules.Assessments.Sealing;

/// <summary>A protocol frozen at a time, with what the ledger held then.</summary>
public sealed record Seal
{
    /// <summary>SHA-256 of the canonical JSON of the seal without its <c>hash</c>.</summary>
    public required string Hash { get; init; }

    /// <summary>Name of the assessment's file.</summary>
    public required string Assessment { get; init; }

    /// <summary>When, by the clock of the machine on which it was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The version of GlamRules.</summary>
    public required string Version { get; init; }

    /// <summary>Times that these test records had been scored before, so far as the ledger showed.</summary>
    public required int Looks { get; init; }

    /// <summary>In what any of them was another protocol, as areas: <c>the criteria</c>; empty where none was.</summary>
    public required ImmutableArray<string> Changed { get; init; }

    /// <summary>Entries of the ledger.</summary>
    public required int LedgerCount { get; init; }

    /// <summary>Hash of its last entry; empty where there was none.</summary>
    public required string LedgerHead { get; init; }

    public required Protocol Protocol { get; init; }

    /// <summary>The lines of the rule files as <see cref="SealedLines"/>, by predictor and file: <c>rules/forms.rules.json</c>.</summary>
    internal ImmutableSortedDictionary<string, string> Lines { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
