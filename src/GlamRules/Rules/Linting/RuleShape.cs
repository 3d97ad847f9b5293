namespace GlamRules.Rules.Linting;

/// <summary>What a rule says, and its place among the others.</summary>
internal sealed class RuleShape(Rule rule, int index, LintedSet set)
{
    private readonly ConditionShape _when = new(rule.When, set);
    private readonly ConditionShape? _unless = rule.Unless is null ? null : new(rule.Unless, set);

    public Rule Rule { get; } = rule;

    public int Index { get; } = index;

    public string Key => field ??= _unless is null ? _when.Key : $"{_when.Key} unless {_unless.Key}";

    /// <summary>Whether the other votes wherever this one does, as far as can be told from what is written.</summary>
    public bool IsWithin(RuleShape other) => _when.IsWithin(other._when) && (other._unless is null || (_unless is not null && other._unless.IsWithin(_unless)));
}
