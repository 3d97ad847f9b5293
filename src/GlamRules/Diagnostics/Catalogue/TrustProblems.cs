namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can stand between files and their use: GR0600 to GR0649.</summary>
public static class TrustProblems
{
    public static readonly DiagnosticKind NotTrusted = new("GR0600", Severity.Error, "Not trusted",
        "Read the files, and if you trust them: glamrules trust grant PATH.");

    public static readonly DiagnosticKind Changed = new("GR0601", Severity.Error, "Changed since it was trusted",
        "Trust holds for the very bytes it was given to. Look at what changed, and grant it again.");

    public static readonly DiagnosticKind OnlyForEditing = new("GR0602", Severity.Error, "Trusted for editing only",
        "A folder of one's own is trusted for check, test, try and explain. Everything else needs a grant for the files as they are: glamrules trust grant PATH.");

    public static readonly DiagnosticKind BrokenStore = new("GR0603", Severity.Error, "Unreadable list of what is trusted",
        "Mend the file, or remove it and grant again what you trust.");
}
