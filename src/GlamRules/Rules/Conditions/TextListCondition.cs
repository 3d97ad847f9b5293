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
internal sealed class TextListCondition(string kind, FieldReference field, TextComparison comparison, ImmutableArray<string> texts, Folding folding) : Condition
{
    private readonly ImmutableArray<string> _folded = [.. texts.Select(t => FoldedText.Fold(t, folding))];
    private readonly string? _foldings = FoldingNames.Of(folding);

    public override string Kind => kind;

    public override string Sought => string.Join(", ", texts);

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            FoldedText folded = FoldedText.Shared(value[i], folding);
            for (int t = 0; t < texts.Length; t++)
            {
                string sought = _folded[t];
                if (Compare(folded.Span, sought))
                {
                    (int start, int length) = folded.ToOriginal(comparison == TextComparison.End ? folded.Span.Length - sought.Length : 0, sought.Length);
                    places.Add(new Match(field.Name, i, start, length, value[i]) { Term = texts[t], Folding = _foldings });
                    return true;
                }
            }
        }

        return false;
    }

    private bool Compare(ReadOnlySpan<char> text, string sought) => comparison switch
    {
        TextComparison.Equal => text.SequenceEqual(sought),
        TextComparison.Start => text.StartsWith(sought),
        _ => text.EndsWith(sought),
    };
}
