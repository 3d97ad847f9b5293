using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GlamRules.Matching.Terms;
using GlamRules.Text;

namespace GlamRules.Matching;

/// <summary>
/// Many terms looked for at once as whole words, by default without regard to case and accents. Any number of threads
/// may share it.
/// </summary>
public sealed class TermSet
{
    private readonly Lazy<TermIndex> _index;

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

        Folded = [.. indexes.Keys];
        _index = new Lazy<TermIndex>(() => new TermIndex(Folded));
        Terms = [.. written];
        Folding = folding;
        FoldingNames = Text.FoldingNames.Of(folding);
    }

    /// <summary>The terms of several sets of the same folding as one.</summary>
    internal static TermSet Union(IEnumerable<TermSet> sets)
    {
        TermSet[] all = [.. sets];
        return all.Length == 1 ? all[0] : new TermSet(all.SelectMany(s => s.Terms), all[0].Folding);
    }

    /// <summary>The terms as written; of those that folding makes one, the first.</summary>
    public ImmutableArray<string> Terms { get; }

    /// <summary>The terms folded, in the same order.</summary>
    internal ImmutableArray<string> Folded { get; }

    public int Count => Terms.Length;

    public Folding Folding { get; }

    /// <summary>What counts nothing, by name; null where everything counts.</summary>
    public string? FoldingNames { get; }

    /// <summary>The first term in a text, the longest of those that start there; or null.</summary>
    public TermHit? Find(string text)
    {
        TermSearch search = Search(text);
        TermHit? first = search.MoveNext() ? search.Current : null;
        search.Dispose();
        return first;
    }

    /// <summary>
    /// Goes through the terms in a text from left to right. Each begins where the one before has ended, the longest of
    /// those that start there first; with <paramref name="overlapping"/>, every term at every place.
    /// </summary>
    public TermSearch Search(string text, bool overlapping = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TermSearch(this, FoldedText.Shared(text, Folding), overlapping);
    }

    /// <summary>Adds every place of every term in a text, in no order: less work than <see cref="Search"/> where order and overlaps are nothing.</summary>
    /// <param name="text">The original.</param>
    /// <param name="hits">Takes them, with their places in the text as folded.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void FindFolded(string text, List<TermHit> hits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hits);
        FindAll(FoldedText.Shared(text, Folding).Span, hits);
    }

    internal void FindAll(ReadOnlySpan<char> folded, List<TermHit> hits) => _index.Value.Find(folded, hits);
}
