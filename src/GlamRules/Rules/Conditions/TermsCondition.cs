using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Matching;
using GlamRules.Predictions;

namespace GlamRules.Rules.Conditions;

/// <summary><c>terms</c>: one of many terms occurs as whole words in a value of the field.</summary>
internal sealed class TermsCondition(FieldReference field, TermSet terms, string sought) : CountableCondition
{
    public FieldReference Field => @field;

    public TermSet Terms => terms;

    public override string Kind => "terms";

    public override string Sought => sought;

    public override ImmutableArray<string> Fields => [@field.Name];

    public override int Count(Record record, MatchList places, int most)
    {
        if (places.Known?.Of(this) == false)
        {
            return 0;
        }

        FieldValue value = field.Of(record);
        int count = 0;
        for (int i = 0; i < value.Count && count < most; i++)
        {
            TermSearch search = terms.Search(value[i]);
            while (count < most && search.MoveNext())
            {
                TermHit hit = search.Current;
                places.Add(new Match(field.Name, i, hit.Start, hit.Length, value[i]) { Term = terms.Terms[hit.Term], Folding = terms.FoldingNames });
                count++;
            }

            search.Dispose();
        }

        return count;
    }
}
