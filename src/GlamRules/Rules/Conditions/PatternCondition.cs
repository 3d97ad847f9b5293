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

    public FieldReference Field => @field;

    public TextPattern Pattern => pattern;

    public Folding Folding => folding;

    public override string Kind => "pattern";

    public override string Sought => written;

    public override ImmutableArray<string> Fields => [@field.Name];

    public override int Count(Record record, MatchList places, int most)
    {
        bool? known = places.Known?.Of(this);
        if (known == false)
        {
            return 0;
        }

        FieldValue value = field.Of(record);
        int count = 0;
        for (int i = 0; i < value.Count && count < most; i++)
        {
            FoldedText? folded = folding == Folding.None ? null : FoldedText.Shared(value[i], folding);
            ReadOnlySpan<char> text = folded is null ? value[i] : folded.Span;
            try
            {
                if (most == 1)
                {
                    if ((known == true ? pattern.FindKnown(text) : pattern.Find(text)) is var (at, size))
                    {
                        places.Add(Place(folded, i, at, size, value[i]));
                        count++;
                    }

                    continue;
                }

                if (!pattern.MayMatch(text))
                {
                    continue;
                }

                foreach (ValueMatch match in pattern.All(text))
                {
                    places.Add(Place(folded, i, match.Index, match.Length, value[i]));
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
            catch (IndexOutOfRangeException e)
            {
                // The framework's engine itself fails on some groups within atomic ones.
                throw new RuleFaultException($"the pattern '{pattern.Pattern}' can't be followed on this text", e);
            }
        }

        return count;
    }

    private Predictions.Match Place(FoldedText? folded, int index, int at, int size, string value)
    {
        (int start, int length) = folded?.ToOriginal(at, size) ?? (at, size);
        return new Predictions.Match(field.Name, index, start, length, value) { Folding = _foldings };
    }
}
