namespace GlamRules.Evaluation.Contributions;

/// <summary>A point of the curve over rules: the primary metric on dev with a rule and all before it; null where absent.</summary>
public sealed record RuleStep(string Id, double? Value);
