using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Assessments.Sealing;

/// <summary>Finds the seal and the ledger of an assessment, and says how a run of it would stand.</summary>
public static class StandingFinder
{
    /// <param name="file">The assessment.</param>
    /// <param name="corpus">Its corpus.</param>
    /// <param name="ledgerPath">The ledger's file.</param>
    /// <param name="reads">Whether the run scores test records; see <see cref="TestReading"/>.</param>
    /// <param name="diagnostics">Takes warnings: a seal or a ledger that can't be relied on, a ledger that can't be written.</param>
    public static Standing Find(AssessmentFile file, Corpus corpus, string ledgerPath, bool reads, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        bool writable = !reads || LedgerFile.CanAppend(ledgerPath, diagnostics);
        Ledger? ledger = reads ? LedgerFile.Read(ledgerPath, diagnostics) : null;
        return Find(file, corpus, ledger, writable, diagnostics);
    }

    /// <summary>The same with a ledger at hand; null where the run is no look.</summary>
    /// <param name="file">The assessment.</param>
    /// <param name="corpus">Its corpus.</param>
    /// <param name="ledger">The looks so far.</param>
    /// <param name="recorded">Whether this look is entered into it.</param>
    /// <param name="diagnostics">Takes a warning of a seal that can't be relied on.</param>
    public static Standing Find(AssessmentFile file, Corpus corpus, Ledger? ledger, bool recorded, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        string path = SealFile.PathFor(file.Definition.Path);
        Seal? seal = SealFile.Read(path, diagnostics);
        List<string> doubts = [];
        if (seal is null && File.Exists(path))
        {
            doubts.Add("The seal is not as it was made.");
        }

        if (!recorded)
        {
            doubts.Add(Standing.NotRecorded);
        }

        if (ledger?.Broken is { } broken)
        {
            doubts.Add($"The ledger of looks at the test records is broken: {broken}.");
        }

        return Standing.Of(file, corpus, seal, ledger, doubts);
    }
}
