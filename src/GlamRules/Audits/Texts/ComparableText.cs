using System.Text;
using GlamRules.Text;

namespace GlamRules.Audits.Texts;

/// <summary>
/// A text without what makes no other text of it: case, accents, joined letters, spaces, and in a text of at least
/// <see cref="FewestWords"/> words all punctuation. In a shorter one a mark may be what counts (<c>1850?</c> is not
/// <c>1850</c>), so that only a full stop and the like at its end go.
/// </summary>
internal static class ComparableText
{
    /// <summary>Words from which on punctuation is not content.</summary>
    public const int FewestWords = 4;

    private const Folding Folded = Folding.Case | Folding.Accents | Folding.Ligatures | Folding.LongS | Folding.Quotes;

    public static string Of(string text)
    {
        string folded = FoldedText.Fold(text, Folded);
        bool isLong = Words.Count(folded) >= FewestWords;
        StringBuilder kept = new(folded.Length);
        bool gap = false;
        foreach (char c in folded)
        {
            if (isLong ? !Words.IsPart(c) : char.IsWhiteSpace(c))
            {
                gap = kept.Length > 0;
                continue;
            }

            if (gap)
            {
                kept.Append(' ');
                gap = false;
            }

            kept.Append(c);
        }

        return isLong ? kept.ToString() : kept.ToString().TrimEnd('.', ',', ';', ':', '/', ' ');
    }
}
