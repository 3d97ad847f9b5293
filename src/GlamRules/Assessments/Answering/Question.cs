using System.Collections.Immutable;

namespace GlamRules.Assessments.Answering;

/// <summary>A question that only a person can answer.</summary>
/// <param name="Id">The member of <c>answers.json</c>, in kebab-case.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Asks">The question.</param>
/// <param name="Items">What it helps to fill in elsewhere.</param>
public sealed record Question(string Id, Theme Theme, string Asks, ImmutableArray<(Worksheet Worksheet, string Number)> Items);
