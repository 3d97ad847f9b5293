using System.Collections.Immutable;

namespace GlamRules.Assessments.Sealing;

/// <summary>Every reading of the test gold of a task, in order.</summary>
/// <param name="Entries">From the first.</param>
/// <param name="Broken">Where its chain breaks, as a sentence without its full stop; null where it is whole.</param>
public sealed record Ledger(ImmutableArray<LedgerEntry> Entries, string? Broken)
{
    public static Ledger Empty { get; } = new([], null);

    public int Count => Entries.Length;

    /// <summary>Hash of the last entry; empty where there is none.</summary>
    public string Head => Entries.IsEmpty ? "" : Entries[^1].Hash;

    /// <summary>The entries in which a predictor was scored on records that are in this test split too.</summary>
    public ImmutableArray<LedgerEntry> LooksAt(TestSketch test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return [.. Entries.Where(e => e.Note.Scored && test.ShareIn(e.Note.Protocol.Test) > 0)];
    }

    /// <summary>The ledger as it was with so many entries.</summary>
    public Ledger Until(int count) => this with { Entries = Entries[..Math.Min(count, Entries.Length)] };

    /// <summary>Whether it still begins with what it held when a seal was made.</summary>
    public bool Continues(Seal seal)
    {
        ArgumentNullException.ThrowIfNull(seal);
        return seal.LedgerCount == 0 || (seal.LedgerCount <= Count && Entries[seal.LedgerCount - 1].Hash == seal.LedgerHead);
    }
}
