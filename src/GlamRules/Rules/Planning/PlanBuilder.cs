using GlamRules.Matching;
using GlamRules.Rules.Conditions;
using GlamRules.Text;

namespace GlamRules.Rules.Planning;

/// <summary>Gathers what all conditions of a set look for, so that each text is read once for all of them.</summary>
internal sealed class PlanBuilder
{
    private readonly Dictionary<(string Field, Folding Folding, string Pattern, bool CaseSensitive), int> _patterns = [];
    private readonly Dictionary<(string Field, Folding Folding, string Terms), int> _lists = [];
    private readonly Dictionary<object, AskedNode> _asked = [];
    private readonly Dictionary<Condition, int> _atoms = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Rule, PlanNode> _rules = new(ReferenceEqualityComparer.Instance);

    public Dictionary<(string Field, Folding Folding), PatternScanDraft> PatternScans { get; } = [];

    public Dictionary<(string Field, Folding Folding), TermScanDraft> TermScans { get; } = [];

    public int Atoms { get; private set; }

    /// <summary>The atom of each condition that is told by the scan alone.</summary>
    public IReadOnlyDictionary<Condition, int> AtomOf => _atoms;

    public int Asked => _asked.Count;

    /// <summary>Rules, and other rules that they refer to.</summary>
    public int Rules => _rules.Count;

    /// <summary>Whether a rule votes.</summary>
    public PlanNode Of(Rule rule)
    {
        if (!_rules.TryGetValue(rule, out PlanNode? node))
        {
            PlanNode when = Of(rule.When);
            PlanNode inner = rule.Unless is null ? when : new AllNode([when, new NotNode(Of(rule.Unless))]);

            // Numbered only now: what it refers to has taken its numbers on the way.
            _rules[rule] = node = new RuleNode(_rules.Count, inner);
        }

        return node;
    }

    private PlanNode Of(Condition condition) => condition switch
    {
        PatternCondition pattern => Pattern(pattern),
        TermsCondition terms => Told(terms, Terms(terms.Field, terms.Terms)),
        NearCondition near => Near(near),
        CountCondition { Least: > 0 } count => Count(count),
        AllCondition all => new AllNode(all.Parts.Select(Of)),
        AnyCondition any => new AnyNode(any.Parts.Select(Of)),
        NotCondition not => new NotNode(Of(not.Parts[0])),
        RuleCondition other => new AnyNode(other.Targets.Select(Of)),
        _ => Ask(condition),
    };

    private PlanNode Pattern(PatternCondition condition)
    {
        (string, Folding) scan = (condition.Field.Name, condition.Folding);
        (string, Folding, string, bool) key = (condition.Field.Name, condition.Folding, condition.Pattern.Pattern, condition.Pattern.CaseSensitive);
        if (!_patterns.TryGetValue(key, out int atom))
        {
            _patterns[key] = atom = Atoms++;
            PatternScanDraft draft = PatternScans.TryGetValue(scan, out PatternScanDraft? known) ? known : PatternScans[scan] = new PatternScanDraft(condition.Field);
            draft.Patterns.Add(condition.Pattern);
            draft.Atoms.Add(atom);
        }

        // What no automaton can follow is told by words that it must hold, and then asked itself.
        return PatternSet.CanFollow(condition.Pattern) ? Told(condition, new AtomNode(atom)) : new AllNode([new AtomNode(atom), Ask(condition)]);
    }

    private AtomNode Told(Condition condition, AtomNode node)
    {
        _atoms[condition] = node.Atom;
        return node;
    }

    private AtomNode Terms(FieldReference field, TermSet set)
    {
        (string, Folding) scan = (field.Name, set.Folding);
        (string, Folding, string) key = (field.Name, set.Folding, string.Concat(set.Folded.Select(t => FormattableString.Invariant($"{t.Length}:{t}"))));
        if (!_lists.TryGetValue(key, out int atom))
        {
            _lists[key] = atom = Atoms++;
            TermScanDraft draft = TermScans.TryGetValue(scan, out TermScanDraft? known) ? known : TermScans[scan] = new TermScanDraft(field);
            draft.Lists.Add((set, atom));
        }

        return new AtomNode(atom);
    }

    private AllNode Near(NearCondition near)
    {
        AtomNode[] groups = [.. near.Groups.Select(g => Terms(near.Field, g))];
        return new AllNode([.. groups, Ask(near, FormattableString.Invariant($"near {string.Join(' ', groups.Select(g => g.Atom))} {near.Within} {near.Ordered}"))]);
    }

    private AllNode Count(CountCondition count)
    {
        PlanNode counted = Of(count.Parts[0]);
        return new AllNode([counted, Ask(count, FormattableString.Invariant($"count {string.Join(' ', counted.Triggers!.Value)} {count.Sought}"))]);
    }

    // What means the same wherever it is written: the text says all of it.
    private static string? Meaning(Condition condition) =>
        condition.Written is not null && condition.Kind is "length" or "range" or "present" or "missing" or "language" or "script" or "same" or "equals" or "oneOf" or "starts" or "ends"
            ? $"{condition.Kind}\n{string.Join(',', condition.Fields)}\n{condition.Sought}\n{condition.Written!.Source.Text.Substring(condition.Written.Offset, condition.Written.Length)}"
            : null;

    private AskedNode Ask(Condition condition) => Ask(condition, Meaning(condition));

    // Conditions of one meaning are one; without any, a condition is its own.
    private AskedNode Ask(Condition condition, string? meaning)
    {
        object key = meaning ?? (object)condition;
        if (!_asked.TryGetValue(key, out AskedNode? node))
        {
            _asked[key] = node = new AskedNode(_asked.Count, condition);
        }

        return node;
    }
}
