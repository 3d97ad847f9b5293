using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Assessments.Sealing;

/// <summary>Makes seals.</summary>
public static class Sealer
{
    /// <summary>
    /// The seal of a protocol as things stand; null, with diagnostics, where nobody agreed to it. After a look at
    /// these test records it says so, and what has changed since.
    /// </summary>
    /// <param name="definition">The assessment.</param>
    /// <param name="protocol">Its protocol.</param>
    /// <param name="ledger">The looks so far.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="diagnostics">Takes what speaks against it.</param>
    public static Seal? Make(AssessmentDefinition definition, Protocol protocol, Ledger ledger, TimeProvider clock, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(diagnostics);
        DateTimeOffset now = Timestamp.Now(clock);
        bool agreed = CheckAgreement(definition, now, diagnostics);
        ImmutableArray<LedgerEntry> looks = ledger.LooksAt(protocol.Test);
        ImmutableArray<string> changed = ProtocolChanges.AreasOf(looks.SelectMany(l => ProtocolChanges.Between(l.Note.Protocol, protocol)));
        if (!looks.IsEmpty)
        {
            string since = changed.IsEmpty ? "" : $", under other terms: {Phrases.List(changed)} changed";
            diagnostics.Add(SealProblems.SealedAfterALook, new SourceLocation(definition.Path), $"the test records have been scored {Phrases.Times(looks.Length)} before{since}");
        }

        return !agreed ? null : new Seal
        {
            Hash = "",
            Assessment = Path.GetFileName(definition.Path),
            At = now,
            Version = GlamRulesVersion.Text,
            Looks = looks.Length,
            Changed = changed,
            LedgerCount = ledger.Count,
            LedgerHead = ledger.Head,
            Protocol = protocol,
            Lines = LinesOf(definition).ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    private static bool CheckAgreement(AssessmentDefinition definition, DateTimeOffset now, DiagnosticBag diagnostics)
    {
        SourceLocation place = (definition.Source?["stakeholders"] ?? definition.Source)?.Location ?? new SourceLocation(definition.Path);
        bool agreed = false;
        foreach (Stakeholder one in definition.Stakeholders)
        {
            if (one.Agreed is not { Length: > 0 } day)
            {
                diagnostics.Add(SealProblems.NotAllAgreed, place, $"'{one.Name}' has not agreed, or nobody wrote down when");
            }
            else if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly on))
            {
                diagnostics.Add(SealProblems.NotAllAgreed, place, $"'{day}', on which '{one.Name}' agreed, is no day");
            }
            else if (on > DateOnly.FromDateTime(now.UtcDateTime).AddDays(1))
            {
                diagnostics.Add(SealProblems.NotAllAgreed, place, $"'{one.Name}' agreed on a day to come, {day}");
            }
            else
            {
                agreed = true;
            }
        }

        if (!agreed)
        {
            diagnostics.Add(SealProblems.NobodyAgreed, place, definition.Stakeholders.IsEmpty ? "the assessment names no stakeholder" : "no stakeholder has agreed to the criteria");
        }

        return agreed;
    }

    private static IEnumerable<KeyValuePair<string, string>> LinesOf(AssessmentDefinition definition) =>
        from predictor in definition.Predictors
        where predictor.Rules is not null
        from file in RuleFiles.Names(predictor.Rules!)
        select KeyValuePair.Create($"{predictor.Name}/{file}", SealedLines.Of(Path.Combine(predictor.Rules!, file)));
}
