using System.Collections.Immutable;

namespace GlamRules.Triage.Scoring;

/// <summary>A project that goes to another place.</summary>
public sealed record Move(string Project, int Before, int After);

/// <summary>A weight that, halved or doubled, would change the order.</summary>
/// <param name="Id">Of the question or aspect.</param>
/// <param name="Factor">0.5 or 2.</param>
/// <param name="Moves">Who goes where, by their places now; at least one.</param>
/// <param name="First">Who would be first then, where those first are not those who are first now: one who is not, or one who stays; else null.</param>
public sealed record WeightChange(string Id, double Factor, ImmutableArray<Move> Moves, string? First);
