namespace GlamRules.Matching.Terms;

/// <summary>One term.</summary>
/// <param name="Term">Its number, or -1.</param>
/// <param name="Start">Where it stands in the text of all terms.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Head">How many of its characters stand before its first word.</param>
/// <param name="Next">The place of another term of the same words among the further ones, or -1.</param>
internal readonly record struct TermEntry(int Term, int Start, int Length, int Head, int Next);
