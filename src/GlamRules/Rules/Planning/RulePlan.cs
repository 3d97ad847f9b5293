using System.Collections.Frozen;
using System.Collections.Immutable;
using GlamRules.Matching;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Planning;

/// <summary>
/// How the rules of a set are decided over many records: what all of them look for is found in one pass over each
/// text, and only rules that could vote after it are looked at. Shared by all threads.
/// </summary>
internal sealed class RulePlan
{
    private readonly int[][] _rulesOfAtom;

    public RulePlan(ImmutableArray<Rule> rules)
    {
        PlanBuilder builder = new();
        Rules = [.. rules.Select(builder.Of)];
        PatternScans = [.. builder.PatternScans.Select(s => new PatternScan(s.Value.Field, s.Key.Folding, PatternSet.Of(s.Value.Patterns), [.. s.Value.Atoms]))];
        TermScans = [.. builder.TermScans.Values.Select(d => new TermScan(d))];
        Atoms = builder.Atoms;
        AtomOf = builder.AtomOf.ToFrozenDictionary();
        Asked = builder.Asked;
        RuleCount = builder.Rules;
        List<int>[] triggered = [.. Enumerable.Range(0, Atoms).Select(_ => new List<int>())];
        List<int> always = [];
        for (int rule = 0; rule < rules.Length; rule++)
        {
            if (Rules[rule].Triggers is not { } triggers)
            {
                always.Add(rule);
                continue;
            }

            foreach (int atom in triggers)
            {
                triggered[atom].Add(rule);
            }
        }

        _rulesOfAtom = [.. triggered.Select(t => t.ToArray())];
        Always = [.. always];
    }

    /// <summary>Whether each rule votes.</summary>
    public ImmutableArray<PlanNode> Rules { get; }

    public ImmutableArray<PatternScan> PatternScans { get; }

    public ImmutableArray<TermScan> TermScans { get; }

    public int Atoms { get; }

    public int Asked { get; }

    /// <summary>How many rule nodes there are, with those that others refer to.</summary>
    public int RuleCount { get; }

    /// <summary>The atom of each condition that is told by the scan alone.</summary>
    public FrozenDictionary<Condition, int> AtomOf { get; }

    /// <summary>Rules that may vote whatever is found.</summary>
    public ImmutableArray<int> Always { get; }

    /// <summary>Rules that may vote where an atom is found.</summary>
    public ReadOnlySpan<int> RulesOf(int atom) => _rulesOfAtom[atom];
}
