using GlamRules.Matching.Syntax;

namespace GlamRules.Matching.Ambiguity;

/// <summary>Repetitions that may divide one stretch of text between them in many ways.</summary>
/// <param name="Where">The repetition to mend.</param>
/// <param name="Rival">The one before it that takes the same characters; null where the ways multiply within one.</param>
internal sealed record AmbiguousRepetition(RepeatNode Where, RepeatNode? Rival);
