using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GlamRules.Corpora;
using GlamRules.Matching;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary><c>pattern</c>: a regular expression occurs in a value of the field.</summary>
internal sealed class PatternCondition(FieldReference field, TextPattern pattern, string written, Folding folding) : CountableCondition
{
    private readonly string? _foldings = FoldingNames.Of(folding);

    public override string Kind => "pattern";

    public override string Sought => written;

    public override ImmutableArray<string> Fields => [@field.Name];

    public override int Count(Record record, MatchList places, int most)
    {
        FieldValue value = field.Of(record);
        int count = 0;
        for (int i = 0; i < value.Count && count < most; i++)
        {
            FoldedText? folded = folding == Folding.None ? null : FoldedText.Shared(value[i], folding);
            ReadOnlySpan<char> text = folded is null ? value[i] : folded.Span;
            if (!pattern.MayMatch(text))
            {
                continue;
            }

            try
            {
                foreach (ValueMatch match in pattern.All(text))
                {
                    (int start, int length) = folded?.ToOriginal(match.Index, match.Length) ?? (match.Index, match.Length);
                    places.Add(new Predictions.Match(field.Name, i, start, length, value[i]) { Folding = _foldings });
                    if (++count == most)
                    {
                        break;
                    }
                }
            }
            catch (RegexMatchTimeoutException e)
            {
                throw new RuleFaultException($"the pattern '{pattern.Pattern}' took longer than {e.MatchTimeout.TotalSeconds:0} s on a text of {text.Length} characters", e);
            }
        }

        return count;
    }
}
