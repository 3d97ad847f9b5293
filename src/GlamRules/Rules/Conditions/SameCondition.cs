using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary><c>sameAs</c> and <c>differs</c>: whether two fields share a value. Neither holds where one of them is missing.</summary>
internal sealed class SameCondition(FieldReference field, FieldReference other, bool same, Folding folding) : Condition
{
    public override string Kind => same ? "sameAs" : "differs";

    public override string Sought => other.Name;

    public override ImmutableArray<string> Fields => [@field.Name, other.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue a = field.Of(record);
        FieldValue b = other.Of(record);
        for (int i = 0; i < a.Count; i++)
        {
            for (int j = 0; j < b.Count; j++)
            {
                if (AreEqual(a[i], b[j]))
                {
                    if (same)
                    {
                        Note(places, a, i, b, j);
                    }

                    return same;
                }
            }
        }

        if (same || a.Count == 0 || b.Count == 0)
        {
            return false;
        }

        Note(places, a, 0, b, 0);
        return true;
    }

    private bool AreEqual(string a, string b) => FoldedText.Shared(a, folding).Span.SequenceEqual(FoldedText.Shared(b, folding).Span);

    private void Note(MatchList places, FieldValue a, int i, FieldValue b, int j)
    {
        string? names = FoldingNames.Of(folding);
        places.Add(new Match(field.Name, i, 0, a[i].Length, a[i]) { Folding = names });
        places.Add(new Match(other.Name, j, 0, b[j].Length, b[j]) { Folding = names });
    }
}
