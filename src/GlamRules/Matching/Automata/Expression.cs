using GlamRules.Matching.Syntax;

namespace GlamRules.Matching.Automata;

/// <summary>An expression, or a part of one, to be followed.</summary>
/// <param name="Node">The part.</param>
/// <param name="Pattern">The whole that its places refer to.</param>
/// <param name="CaseSensitive">Whether case counts.</param>
internal readonly record struct Expression(PatternNode Node, string Pattern, bool CaseSensitive);
