using GlamRules.Corpora;

namespace GlamRules.Rules.Explaining;

/// <summary>A rule asked about one record, with every part of its conditions.</summary>
public sealed record RuleTrace(Rule Rule, ConditionTrace When, ConditionTrace? Unless)
{
    public bool Votes => When.Holds && Unless is null or { Holds: false, Fault: null };

    /// <summary>Whether it would vote, were it not for its <c>unless</c>.</summary>
    public bool StoppedByUnless => When.Holds && Unless is { Holds: true };

    /// <summary>What failed, or null.</summary>
    public string? Fault => When.Fault ?? (When.Holds ? Unless?.Fault : null);

    /// <summary>The first part because of which it does not vote; null where it votes.</summary>
    public ConditionTrace? FirstFailed => Votes ? null : When.Culprit(true) ?? Unless?.Culprit(false);

    public static RuleTrace Of(Rule rule, Record record)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleTrace(rule, ConditionTrace.Of(rule.When, record), rule.Unless is null ? null : ConditionTrace.Of(rule.Unless, record));
    }
}
