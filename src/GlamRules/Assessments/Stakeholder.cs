namespace GlamRules.Assessments;

/// <summary>Somebody who agreed to the criteria, and when (an ISO date, or null where they have not yet).</summary>
public sealed record Stakeholder(string Name, string Role, string? Agreed);
