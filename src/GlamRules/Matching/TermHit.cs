namespace GlamRules.Matching;

/// <summary>Where a term stands in a text.</summary>
/// <param name="Start">UTF-16 offset into the original text.</param>
/// <param name="Length">UTF-16 units of the original.</param>
/// <param name="Term">Index of the term in <see cref="TermSet.Terms"/>.</param>
public readonly record struct TermHit(int Start, int Length, int Term);
