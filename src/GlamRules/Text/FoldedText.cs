namespace GlamRules.Text;

/// <summary>
/// A text without what counts nothing, with the way back to the original: under <see cref="Folding.Plain"/>, <c>É</c>
/// and <c>e</c> are one. What is found in it is always shown as it stands in the original.
/// </summary>
public sealed class FoldedText
{
    private const int Kept = 8;

    private static readonly string NoText = new('\0', 1);

    [ThreadStatic]
    private static FoldedText[]? _kept;

    [ThreadStatic]
    private static int _oldest;

    private readonly FoldingBuffer _buffer = new();
    private Folding _folding;

    private FoldedText()
    {
    }

    public string Original { get; private set; } = "";

    /// <summary>The folded text as a text of its own.</summary>
    public string Text => Span.ToString();

    public ReadOnlySpan<char> Span => _buffer.IsUnchanged ? Original : _buffer.Span;

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string original, Folding folding = Folding.Plain)
    {
        FoldedText folded = new();
        folded.Take(original, folding);
        return folded;
    }

    /// <summary>A text without case and accents, where the way back is not needed.</summary>
    public static string Fold(string text) => Fold(text, Folding.Plain);

    public static string Fold(string text, Folding folding) => Of(text, folding).Text;

    /// <summary>
    /// Folds a text in a place that this thread uses again: free of allocations, at hand at once if it was among the last
    /// asked for, and good until eight others were asked for.
    /// </summary>
    internal static FoldedText Shared(string original, Folding folding)
    {
        FoldedText[] kept = _kept ??= [.. Enumerable.Range(0, Kept).Select(_ => new FoldedText())];
        foreach (FoldedText each in kept)
        {
            if (ReferenceEquals(each.Original, original) && each._folding == folding)
            {
                return each;
            }
        }

        FoldedText next = kept[_oldest];
        _oldest = (_oldest + 1) % Kept;
        next.Take(original, folding);
        return next;
    }

    /// <summary>Where a stretch of the folded text stands in the original; its marks belong to it.</summary>
    public (int Start, int Length) ToOriginal(int start, int length) => _buffer.ToOriginal(start, length);

    private void Take(string original, Folding folding)
    {
        ArgumentNullException.ThrowIfNull(original);

        // Should folding fail, what is left here is of no text.
        Original = NoText;
        _buffer.Fold(original, folding);
        (Original, _folding) = (original, folding);
    }
}
