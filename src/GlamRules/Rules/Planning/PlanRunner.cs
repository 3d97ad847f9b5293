using System.Numerics;
using System.Runtime.CompilerServices;
using GlamRules.Corpora;
using GlamRules.Matching;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Planning;

/// <summary>Runs a plan over batches of records. For one thread.</summary>
internal sealed class PlanRunner : IKnownAnswers
{
    private readonly RulePlan _plan;
    private readonly FieldScanner[] _scanners;
    private readonly List<TermHit> _terms = [];
    private readonly MatchList _scratch;

    // What is known of the record at hand, by the number of the record that it is known of.
    private readonly long[] _atoms;
    private readonly (long Record, Truth Truth)[] _asked;
    private readonly (long Record, Truth Truth)[] _decided;
    private readonly RuleFaultException?[] _faults;
    private readonly HashSet<RuleFaultException> _met = [];
    private readonly ulong[] _rules;
    private readonly ulong[] _always;
    private long _record;
    private bool _elsewhere;

    public PlanRunner(RulePlan plan, MatchList places)
    {
        _plan = plan;
        _scratch = new MatchList(places.Answers) { Known = this };
        _scanners = [.. plan.PatternScans.Select(s => new FieldScanner(s))];
        _atoms = new long[plan.Atoms];
        _asked = new (long, Truth)[plan.Asked];
        _decided = new (long, Truth)[plan.RuleCount];
        _faults = new RuleFaultException?[plan.Asked];
        _rules = new ulong[(plan.Rules.Length + 63) / 64];
        _always = new ulong[_rules.Length];
        foreach (int rule in plan.Always)
        {
            _always[rule / 64] |= 1UL << (rule % 64);
        }
    }

    public bool? Of(Condition condition) => _plan.AtomOf.TryGetValue(condition, out int atom) ? _atoms[atom] == _record : null;

    /// <summary>Reads the texts of a batch.</summary>
    public void Begin(ReadOnlySpan<Record> records)
    {
        foreach (FieldScanner scanner in _scanners)
        {
            scanner.Scan(records);
        }
    }

    /// <summary>Turns to a record of the batch: which rules may vote on it is known afterwards.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Turn(Record record, int place)
    {
        _record++;
        _always.CopyTo(_rules, 0);
        for (int i = 0; i < _scanners.Length; i++)
        {
            _scanners[i].Tell(place, this);
        }

        foreach (TermScan scan in _plan.TermScans)
        {
            FieldValue value = scan.Field.Of(record);
            for (int i = 0; i < value.Count; i++)
            {
                _terms.Clear();
                scan.Terms.FindFolded(value[i], _terms);
                foreach (TermHit hit in _terms)
                {
                    foreach (int atom in scan.AtomsOf(hit.Term))
                    {
                        Find(atom);
                    }
                }
            }
        }
    }

    /// <summary>An atom is found in the record at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(int atom)
    {
        if (_atoms[atom] != _record)
        {
            _atoms[atom] = _record;
            foreach (int rule in _plan.RulesOf(atom))
            {
                _rules[rule >> 6] |= 1UL << (rule & 63);
            }
        }
    }

    /// <summary>The first rule from a place on that may vote, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Next(int from)
    {
        for (int word = from >> 6; word < _rules.Length; word++)
        {
            ulong left = _rules[word] & (word == from >> 6 ? ulong.MaxValue << (from & 63) : ulong.MaxValue);
            if (left != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(left);
            }
        }

        return -1;
    }

    /// <summary>Whether a rule votes on the record at hand.</summary>
    public Truth Decide(int rule, Record record)
    {
        _met.Clear();
        _elsewhere = false;
        return Decide(_plan.Rules[rule], record);
    }

    /// <summary>What failed in the rule decided last, where it was one thing; else null, and the rule must be asked itself.</summary>
    public RuleFaultException? OnlyFault => _met.Count == 1 && !_elsewhere ? _met.First() : null;

    private Truth Decide(PlanNode node, Record record)
    {
        switch (node)
        {
            case AtomNode atom:
                return _atoms[atom.Atom] == _record ? Truth.Yes : Truth.No;
            case AskedNode asked:
                return Ask(asked, record);
            case RuleNode rule:
                ref (long Record, Truth Truth) decided = ref _decided[rule.Number];
                if (decided.Record != _record)
                {
                    decided = (_record, Decide(rule.Inner, record));
                }
                else if (decided.Truth == Truth.Fault)
                {
                    _elsewhere = true;
                }

                return decided.Truth;
            case NotNode not:
                Truth inner = Decide(not.Inner, record);
                return inner == Truth.Fault ? inner : inner == Truth.Yes ? Truth.No : Truth.Yes;
            case AllNode all:
                return Decide(all.Parts.AsSpan(), Truth.No, record);
            case AnyNode any:
                return Decide(any.Parts.AsSpan(), Truth.Yes, record);
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node, null);
        }
    }

    // One part that decides is enough; a fault in another counts nothing then.
    private Truth Decide(ReadOnlySpan<PlanNode> parts, Truth deciding, Record record)
    {
        bool fault = false;
        foreach (PlanNode part in parts)
        {
            Truth truth = Decide(part, record);
            if (truth == deciding)
            {
                return deciding;
            }

            fault |= truth == Truth.Fault;
        }

        return fault ? Truth.Fault : deciding == Truth.Yes ? Truth.No : Truth.Yes;
    }

    private Truth Ask(AskedNode asked, Record record)
    {
        ref (long Record, Truth Truth) known = ref _asked[asked.Number];
        if (known.Record != _record)
        {
            known = (_record, Truth.No);
            try
            {
                known.Truth = asked.Condition.Holds(record, _scratch) ? Truth.Yes : Truth.No;
            }
            catch (RuleFaultException e)
            {
                known.Truth = Truth.Fault;
                _faults[asked.Number] = e;
            }

            _scratch.Truncate(0);
        }

        if (known.Truth == Truth.Fault)
        {
            _met.Add(_faults[asked.Number]!);
        }

        return known.Truth;
    }
}
