namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with writing a report again, or on paper: GR0860 to GR0869.</summary>
public static class ReportProblems
{
    public static readonly DiagnosticKind NoLongerTheSame = new("GR0860", Severity.Error, "Results that do not come out again",
        "The report would show other figures than results.json. 'glamrules verify' says which inputs changed; 'glamrules assess' makes all of it anew.");

    public static readonly DiagnosticKind NoResults = new("GR0861", Severity.Error, "No results",
        "Name a folder that 'glamrules assess' wrote.");

    public static readonly DiagnosticKind NoBrowser = new("GR0862", Severity.Error, "No browser to print with",
        "A PDF is printed by Chromium or Chrome: install one, or name its program in the environment variable CHROME_PATH. Or open report.html in any browser and print it from there.");

    public static readonly DiagnosticKind NotPrinted = new("GR0863", Severity.Error, "Browser that did not print",
        "Open report.html in any browser and print it from there.");
}
