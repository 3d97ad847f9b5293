using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Assessments.Sealing;

/// <summary>Whether a run can confirm anything: its protocol, its seal, and what differs between the two.</summary>
public sealed record Standing
{
    /// <summary>The reason where no ledger can be written.</summary>
    public const string NotRecorded = "This look at the test records could not be recorded.";

    public required Protocol Protocol { get; init; }

    /// <summary>The seal, matching or not; null where there is none to rely on.</summary>
    public required Seal? Seal { get; init; }

    /// <summary>How what runs differs from what was sealed; empty where it does not, or nothing was sealed.</summary>
    public ImmutableArray<ProtocolChange> Differences { get; init; } = [];

    /// <summary>Why nothing can be confirmed, a sentence each; empty where it can.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>Whether the run is of what was sealed.</summary>
    public bool IsSealed => Seal is not null && Differences.IsEmpty;

    /// <summary>How things stand before a run.</summary>
    /// <param name="file">The assessment.</param>
    /// <param name="corpus">Its corpus.</param>
    /// <param name="seal">Its seal, or null.</param>
    /// <param name="ledger">The looks so far; null where the run is no look and none matter to it.</param>
    /// <param name="doubts">What is wrong with the two files themselves, a sentence each.</param>
    public static Standing Of(AssessmentFile file, Corpus corpus, Seal? seal, Ledger? ledger, params IEnumerable<string> doubts)
    {
        ArgumentNullException.ThrowIfNull(file);
        Protocol protocol = ProtocolWriter.Write(file, corpus);
        ImmutableArray<ProtocolChange> differences = seal is null ? [] : [.. ProtocolChanges.Between(seal.Protocol, protocol).Select(c => WithExtent(c, seal, file.Definition))];
        return new Standing
        {
            Protocol = protocol,
            Seal = seal,
            Differences = differences,
            Reasons = [.. doubts, .. OfSeal(seal, differences), .. seal is null || ledger is null ? [] : OfLedger(protocol, seal, ledger)],
        };
    }

    private static IEnumerable<string> OfSeal(Seal? seal, ImmutableArray<ProtocolChange> differences)
    {
        if (seal is null)
        {
            yield return "The criteria were not sealed before the test records were scored.";
            yield break;
        }

        if (!differences.IsEmpty)
        {
            yield return $"What ran is not what was sealed: {Phrases.List(ProtocolChanges.AreasOf(differences))} changed.";
        }

        if (seal.Looks > 0)
        {
            string times = Phrases.Times(seal.Looks);
            yield return seal.Changed.IsEmpty
                ? $"The test records had been scored {times} before the criteria were sealed."
                : $"After a look at the test split {Phrases.List(seal.Changed)} changed, and only then were the criteria sealed (the test records had been scored {times}).";
        }
    }

    private static IEnumerable<string> OfLedger(Protocol protocol, Seal seal, Ledger ledger)
    {
        if (!ledger.Continues(seal))
        {
            yield return "The ledger no longer holds the looks that it held when the criteria were sealed.";
        }

        if (ledger.LooksAt(protocol.Test).Any(l => l.At < seal.At && ledger.Entries.IndexOf(l) >= seal.LedgerCount))
        {
            yield return "The ledger holds a look at the test records from before the seal, which the seal does not know.";
        }
    }

    // The seal knows the lines of its rule files.
    private static ProtocolChange WithExtent(ProtocolChange change, Seal seal, AssessmentDefinition definition)
    {
        string? folder = definition.Predictors.FirstOrDefault(p => p.Name == change.RuleSet)?.Rules;
        if (folder is null || change.Before is null || change.After is null || !seal.Lines.TryGetValue($"{change.RuleSet}/{change.What}", out string? before))
        {
            return change;
        }

        return change with { Extent = SealedLines.Describe(before, SealedLines.Of(Path.Combine(folder, change.What))) };
    }
}
