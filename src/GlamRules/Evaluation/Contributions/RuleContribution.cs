namespace GlamRules.Evaluation.Contributions;

/// <summary>What one rule is good for, beside all others of its set.</summary>
/// <param name="Id">The rule.</param>
/// <param name="OnDev">What the primary metric loses on dev without it, turned so that more is better; below 0 it does harm. Null where absent.</param>
/// <param name="Scored">The same on the records scored: shown, never chosen by.</param>
/// <param name="Fires">Records of dev on which it votes.</param>
/// <param name="Decides">Scored records that would be answered otherwise without it.</param>
/// <param name="SubsumedBy">The first rule that says the same wherever this one votes, on dev and on the records scored; null where there is none, or it never votes.</param>
public sealed record RuleContribution(string Id, double? OnDev, double? Scored, int Fires, int Decides, string? SubsumedBy);
