using System.Globalization;
using System.Text;

namespace GlamRules.Text;

/// <summary>
/// A text without case and accents, with the way back to the original: <c>É</c> and <c>e</c> are one. What is found in
/// it is always shown as it stands in the original.
/// </summary>
public sealed class FoldedText
{
    [ThreadStatic]
    private static FoldedText? _last;

    // Original offset of each folded character, and the original's length; null where both texts have the same offsets.
    private readonly int[]? _offsets;

    private FoldedText(string original, string text, int[]? offsets)
    {
        Original = original;
        Text = text;
        _offsets = offsets;
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>Folds a text; the one folded last on the same thread is at hand at once.</summary>
    public static FoldedText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        if (_last is { } last && ReferenceEquals(last.Original, original))
        {
            return last;
        }

        return _last = Ascii.IsValid(original) ? new FoldedText(original, original.ToLowerInvariant(), null) : FoldAll(original);
    }

    /// <summary>A text folded, where the way back is not needed.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Ascii.IsValid(text) ? text.ToLowerInvariant() : FoldAll(text).Text;
    }

    /// <summary>Where a stretch of the folded text stands in the original; its marks belong to it.</summary>
    public (int Start, int Length) ToOriginal(int start, int length)
    {
        if (_offsets is null)
        {
            return (start, length);
        }

        int from = _offsets[start];
        return (from, _offsets[start + length] - from);
    }

    private static FoldedText FoldAll(string original)
    {
        StringBuilder text = new(original.Length);
        List<int> offsets = new(original.Length + 1);
        Span<char> one = stackalloc char[2];
        for (int i = 0; i < original.Length;)
        {
            int width = char.IsSurrogatePair(original, i) ? 2 : 1;
            original.AsSpan(i, width).CopyTo(one);
            // A lone surrogate is no text that Unicode could decompose.
            string parts = width == 1 && (one[0] < 0x80 || char.IsSurrogate(one[0])) ? one[..1].ToString() : one[..width].ToString().Normalize(NormalizationForm.FormD);
            foreach (char part in parts)
            {
                if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                {
                    text.Append(char.ToLowerInvariant(part));
                    offsets.Add(i);
                }
            }

            i += width;
        }

        offsets.Add(original.Length);
        return new FoldedText(original, text.ToString(), [.. offsets]);
    }
}
