namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with project ideas that are to be compared: GR0800 to GR0839.</summary>
public static class TriageProblems
{
    public static readonly DiagnosticKind NoProjects = new("GR0800", Severity.Error, "No projects",
        "Add at least one under 'projects': { \"name\": \"...\", \"answers\": { } }. Its questions may stand open.");

    public static readonly DiagnosticKind RepeatedProject = new("GR0801", Severity.Error, "Two projects of one name",
        "Give one of them another name.");

    public static readonly DiagnosticKind NothingWeighs = new("GR0802", Severity.Error, "Weights that leave nothing to count",
        "Give at least one question of each kind, and one of 'impact' and 'feasibility', a weight above 0.");

    public static readonly DiagnosticKind Contradiction = new("GR0803", Severity.Warning, "Answers that contradict each other",
        "Read both questions again and change one of the answers; a note says what you mean.");

    public static readonly DiagnosticKind UnknownProject = new("GR0804", Severity.Error, "Unknown project",
        "Name one of the projects of the file with --project.");
}
