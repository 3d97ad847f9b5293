using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;

namespace GlamRules.Reports.Words;

/// <summary>What seal and ledger say, in sentences. Days and hours are those of the two files.</summary>
public static class SealSentence
{
    /// <summary>The sentence of a run that confirms something; null for an exploratory one.</summary>
    public static string? Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result is { Exploratory: false, Standing: { IsSealed: true, Seal: { } seal } }
            ? $"Confirmatory: the criteria, the rules and the recipes of models were sealed on {Day(seal.At)}, before the ledger knew of any look at these test records."
            : null;
    }

    /// <summary>When a protocol was sealed, and who had agreed to it.</summary>
    public static string Sealed(Seal seal)
    {
        ArgumentNullException.ThrowIfNull(seal);
        string[] agreed =
        [
            .. (seal.Protocol.Json["stakeholders"]?.Items ?? []).Where(s => s["agreed"]?.Text.Length > 0)
                .Select(s => $"{s["name"]?.Text} ({s["agreed"]!.Text})"),
        ];
        return $"{seal.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC; agreed by {Wording.List(agreed)}";
    }

    /// <summary>How often the ledger shows that these test records were scored.</summary>
    public static string Looks(Ledger ledger, Protocol protocol, Wording words)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(words);
        int looks = ledger.LooksAt(protocol.Test).Length;
        int changes = Steps(ledger).Count(s => !s.Changes.IsEmpty);
        return looks <= 1
            ? "The ledger holds one look at these test records: this one. What was deleted with it, or done elsewhere, it can't show."
            : $"The ledger holds {words.SmallCount(looks, "look")} at these test records, this one among them; criteria, rules, recipes or data changed {(changes == 0 ? "between none of them" : $"before {words.Small(changes)} of them")}. What was deleted with the ledger, or done elsewhere, it can't show.";
    }

    /// <summary>Each entry with what changed since the one before.</summary>
    internal static IEnumerable<(LedgerEntry Entry, ImmutableArray<ProtocolChange> Changes)> Steps(Ledger ledger)
    {
        Protocol? before = null;
        foreach (LedgerEntry entry in ledger.Entries)
        {
            // Where nothing was scored there are no criteria to compare.
            yield return (entry, before is null || !entry.Note.Scored ? [] : ProtocolChanges.Between(before, entry.Note.Protocol));
            before = entry.Note.Scored ? entry.Note.Protocol : before;
        }
    }

    /// <summary>The day in UTC, as year-month-day.</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The time in UTC as seal and ledger write it.</summary>
    public static string Time(DateTimeOffset time) => Timestamp.Of(time);
}
