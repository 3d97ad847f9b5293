namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with a seal or a ledger of looks: GR0360 to GR0379.</summary>
public static class SealProblems
{
    public static readonly DiagnosticKind NobodyAgreed = new("GR0360", Severity.Error, "Nobody agreed",
        "Name under 'stakeholders' who agreed to the criteria, and on which day: { \"name\": \"...\", \"role\": \"...\", \"agreed\": \"2026-01-15\" }.");

    public static readonly DiagnosticKind NotAllAgreed = new("GR0361", Severity.Warning, "Stakeholder who has not agreed",
        "Write the day on which they agreed as year-month-day, and seal again before anyone scores.");

    public static readonly DiagnosticKind BrokenSeal = new("GR0362", Severity.Warning, "Seal that is not as it was made",
        "Nobody can rely on it: the run is exploratory. Restore the file as it was, or seal anew.");

    public static readonly DiagnosticKind BrokenLedger = new("GR0363", Severity.Warning, "Broken ledger",
        "Each line holds the hash of the one before; somebody changed, added or removed one. Restore the file as it was; until then every run is exploratory.");

    public static readonly DiagnosticKind LedgerNotWritable = new("GR0364", Severity.Warning, "Look that can't be recorded",
        "The run is exploratory: without a record nobody can tell how often the test records were looked at. Make the place writable, or name another with --ledger.");

    public static readonly DiagnosticKind SealedAfterALook = new("GR0365", Severity.Warning, "Sealed after a look at the test split",
        "Runs of this assessment stay exploratory. Only test records that nobody has scored yet can confirm it: label new ones.");

    public static readonly DiagnosticKind TrustNotKept = new("GR0366", Severity.Warning, "Trust that can't be recorded",
        "'glamrules verify' will ask for trust in the model that was saved: glamrules trust grant PATH.");
}
