namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with answers to the questions of a report: GR0850 to GR0859.</summary>
public static class AnswerProblems
{
    public static readonly DiagnosticKind Unsigned = new("GR0850", Severity.Error, "Answer without a name",
        "Write who answered: \"by\": \"R. Okafor\". A report shows no answer that nobody stands for.");

    public static readonly DiagnosticKind NoDay = new("GR0851", Severity.Error, "Answer without a day",
        "Write the day as year-month-day: \"on\": \"2026-03-02\".");

    public static readonly DiagnosticKind SignedButOpen = new("GR0852", Severity.Warning, "Signed, and not answered",
        "Write the answer, or take away the name and the day; until then the report says that it is open.");
}
