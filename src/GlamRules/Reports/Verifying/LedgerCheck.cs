using GlamRules.Assessments.Sealing;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Verifying;

/// <summary>Whether the ledger still holds the run as it was entered.</summary>
internal static class LedgerCheck
{
    public static FileCheck Of(RecordedRun recorded, Ledger ledger, string path, string folder, string assessment)
    {
        string file = Path.GetFileName(path);
        if (recorded.Ledger is not (var count, var head))
        {
            return new FileCheck("ledger", file, FileState.Holds, "the run was not entered into it");
        }

        if (!File.Exists(path))
        {
            return new FileCheck("ledger", file, FileState.Missing, "looks at the test records can't be counted");
        }

        Ledger then = ledger.Until(count);
        LedgerEntry? entry = then.Entries.LastOrDefault(e => e.Note.Verb == LookRecording.Verb && e.Note.Assessment == Path.GetFileName(assessment));
        string? wrong = ledger.Broken
            ?? (then.Count < count ? FormattableString.Invariant($"it holds {then.Count} entries, and held {count}") : null)
            ?? (then.Head != head ? "its chain does not lead to the entry that results.json names" : null)
            ?? (entry is null || entry.Note.Digest != LookRecording.DigestOf(Path.Combine(folder, ResultsJsonWriter.FileName)) ? "the entry of the run is of other results than those in results.json" : null);
        return wrong is not null ? new FileCheck("ledger", file, FileState.Changed, wrong)
            : new FileCheck("ledger", file, FileState.Holds, ledger.Count > count ? FormattableString.Invariant($"its chain is whole; {ledger.Count - count} entries came after the run") : "its chain is whole");
    }
}
