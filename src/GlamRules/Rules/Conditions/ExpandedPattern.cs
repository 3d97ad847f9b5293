using System.Collections.Immutable;

namespace GlamRules.Rules.Conditions;

/// <summary>A pattern whose names were replaced, with the way back to how it is written.</summary>
/// <param name="Text">The regular expression.</param>
/// <param name="Replaced">Where in it a name was replaced, where the name is written, and how much longer the text became.</param>
public sealed record ExpandedPattern(string Text, ImmutableArray<(int Expanded, int Written, int Longer)> Replaced)
{
    /// <summary>The place as written of a place in the expression; inside of a replaced name, that name's.</summary>
    public int ToWritten(int offset)
    {
        int longer = 0;
        foreach ((int expanded, int written, int more) in Replaced.TakeWhile(r => r.Expanded <= offset))
        {
            longer += more;
            if (offset - longer < written)
            {
                return written;
            }
        }

        return offset - longer;
    }
}
