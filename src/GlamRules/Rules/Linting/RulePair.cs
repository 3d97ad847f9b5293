namespace GlamRules.Rules.Linting;

/// <summary>Two rules that have to do with each other.</summary>
/// <param name="Outranked">Whether the other wins wherever both vote.</param>
internal sealed record RulePair(Rule Rule, Rule Other, bool Outranked);
