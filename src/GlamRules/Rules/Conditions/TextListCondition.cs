using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>How a value is compared with a text.</summary>
internal enum TextComparison
{
    Equal,
    Start,
    End,
}

/// <summary>A value of the field equals one of some texts, or starts or ends with it; by default case and accents count nothing.</summary>
internal sealed class TextListCondition(string kind, FieldReference field, TextComparison comparison, ImmutableArray<string> texts, bool exact) : Condition
{
    public override string Kind => kind;

    public override string Sought => string.Join(", ", texts);

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            FoldedText? folded = exact ? null : FoldedText.Of(value[i]);
            string text = folded?.Text ?? value[i];
            foreach (string candidate in texts)
            {
                if (Compare(text, candidate))
                {
                    int start = comparison == TextComparison.End ? text.Length - candidate.Length : 0;
                    (int from, int length) = folded?.ToOriginal(start, candidate.Length) ?? (start, candidate.Length);
                    places.Add(new Match(field.Name, i, from, length, value[i]));
                    return true;
                }
            }
        }

        return false;
    }

    private bool Compare(string text, string candidate) => comparison switch
    {
        TextComparison.Equal => text.Equals(candidate, StringComparison.Ordinal),
        TextComparison.Start => text.StartsWith(candidate, StringComparison.Ordinal),
        _ => text.EndsWith(candidate, StringComparison.Ordinal),
    };
}
