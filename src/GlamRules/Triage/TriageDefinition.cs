using System.Collections.Immutable;

namespace GlamRules.Triage;

/// <summary>Project ideas to be put into an order.</summary>
/// <param name="Title">What the report is called.</param>
/// <param name="Projects">At least one, in the order of the file.</param>
/// <param name="Weights">How much each question counts.</param>
public sealed record TriageDefinition(string Title, ImmutableArray<Project> Projects, Weights Weights);
