using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Matching;
using GlamRules.Predictions;

namespace GlamRules.Rules.Conditions;

/// <summary><c>near</c>: one term of each of several groups stands within a stretch of so many words.</summary>
internal sealed class NearCondition(FieldReference field, TermProximity proximity, string sought) : Condition
{
    public FieldReference Field => @field;

    public ImmutableArray<TermSet> Groups => proximity.Groups;

    public int Within => proximity.Within;

    public bool Ordered => proximity.Ordered;

    public override string Kind => "near";

    public override string Sought => sought;

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            IReadOnlyList<(int Group, TermHit Hit)> found = proximity.Find(value[i]);
            foreach ((int group, TermHit hit) in found)
            {
                TermSet set = proximity.Groups[group];
                places.Add(new Match(field.Name, i, hit.Start, hit.Length, value[i]) { Term = set.Terms[hit.Term], Folding = set.FoldingNames });
            }

            if (found.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
