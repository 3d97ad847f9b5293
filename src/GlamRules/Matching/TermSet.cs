using System.Buffers;
using System.Collections.Immutable;
using GlamRules.Text;

namespace GlamRules.Matching;

/// <summary>
/// Many terms looked for at once as whole words, by default without regard to case and accents. Any number of threads
/// may share it.
/// </summary>
public sealed class TermSet
{
    // Building the search for all of them at once costs more than a few short texts do.
    private const int FewTexts = 8;
    private const int ShortText = 400;

    private readonly Lazy<SearchValues<string>> _any;
    private int _texts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _terms;
    private readonly ImmutableArray<int> _lengths;
    private readonly TermFolding _folding;

    /// <param name="terms">Those of which folding leaves nothing, such as an accent by itself, are left out.</param>
    /// <param name="folding">What counts nothing.</param>
    public TermSet(IEnumerable<string> terms, TermFolding folding)
    {
        HashSet<string> set = [.. terms.Select(t => folding switch { TermFolding.All => FoldedText.Fold(t), TermFolding.Case => t.ToLowerInvariant(), _ => t }).Where(t => t.Length > 0)];
        _terms = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. set.Select(t => t.Length).Distinct().OrderDescending()];
        _any = new Lazy<SearchValues<string>>(() => SearchValues.Create([.. set], StringComparison.Ordinal));
        _folding = folding;
        Count = set.Count;
    }

    public int Count { get; }

    /// <summary>The first term in a text, the longest of those that start there, as a stretch of the original; or null.</summary>
    public (int Start, int Length)? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        FoldedText? folded = _folding == TermFolding.All ? FoldedText.Of(text) : null;
        ReadOnlySpan<char> span = folded?.Text ?? (_folding == TermFolding.Case ? text.ToLowerInvariant() : text);
        bool few = _texts < FewTexts && span.Length <= ShortText;
        _texts += few ? 1 : 0;
        int from = 0;
        while (from < span.Length)
        {
            int at = few ? 0 : span[from..].IndexOfAny(_any.Value);
            if (at < 0)
            {
                return null;
            }

            at += from;
            foreach (int length in _lengths)
            {
                if (at + length <= span.Length && _terms.Contains(span.Slice(at, length)) && Words.IsWhole(span, at, length))
                {
                    return folded?.ToOriginal(at, length) ?? (at, length);
                }
            }

            from = at + 1;
        }

        return null;
    }
}
