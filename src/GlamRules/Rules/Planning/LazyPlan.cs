using System.Collections.Immutable;

namespace GlamRules.Rules.Planning;

/// <summary>A plan that is made once there are records enough to make it pay.</summary>
internal sealed class LazyPlan(ImmutableArray<Rule> rules)
{
    private const int FewRecords = 256;

    private readonly Lazy<RulePlan> _plan = new(() => new RulePlan(rules));
    private int _seen;

    public RulePlan Value => _plan.Value;

    /// <summary>Whether so many more records are worth a plan.</summary>
    public bool IsWorthwhile(int records) => _plan.IsValueCreated || Interlocked.Add(ref _seen, records) > FewRecords;
}
