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
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _terms;
    private readonly ImmutableArray<int> _lengths;

    /// <param name="terms">At least one of which folding leaves something.</param>
    /// <param name="folding">What counts nothing.</param>
    public TermSet(IEnumerable<string> terms, Folding folding = Folding.Plain)
    {
        Dictionary<string, int> indexes = new(StringComparer.Ordinal);
        List<string> written = [];
        foreach (string term in terms)
        {
            string folded = FoldedText.Fold(term, folding);
            if (folded.Length > 0 && indexes.TryAdd(folded, written.Count))
            {
                written.Add(term);
            }
        }

        _terms = indexes.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. indexes.Keys.Select(t => t.Length).Distinct().OrderDescending()];
        _any = new Lazy<SearchValues<string>>(() => SearchValues.Create([.. indexes.Keys], StringComparison.Ordinal));
        Terms = [.. written];
        Folding = folding;
        FoldingNames = Text.FoldingNames.Of(folding);
    }

    /// <summary>The terms as written; of those that folding makes one, the first.</summary>
    public ImmutableArray<string> Terms { get; }

    public int Count => Terms.Length;

    public Folding Folding { get; }

    /// <summary>What counts nothing, by name; null where everything counts.</summary>
    public string? FoldingNames { get; }

    /// <summary>The first term in a text, the longest of those that start there; or null.</summary>
    public TermHit? Find(string text)
    {
        TermSearch search = Search(text);
        return search.MoveNext() ? search.Current : null;
    }

    /// <summary>
    /// Goes through the terms in a text from left to right. Each begins where the one before has ended, the longest of
    /// those that start there first; with <paramref name="overlapping"/>, every term at every place.
    /// </summary>
    public TermSearch Search(string text, bool overlapping = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool few = _texts < FewTexts && text.Length <= ShortText;
        _texts += few ? 1 : 0;
        return new TermSearch(this, FoldedText.Shared(text, Folding), overlapping, few);
    }

    internal int IndexOfAny(ReadOnlySpan<char> text) => text.IndexOfAny(_any.Value);

    internal ImmutableArray<int> Lengths => _lengths;

    internal bool IsTerm(ReadOnlySpan<char> text, out int term) => _terms.TryGetValue(text, out term);
}
