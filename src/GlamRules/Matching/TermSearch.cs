using System.Runtime.InteropServices;
using GlamRules.Text;

namespace GlamRules.Matching;

/// <summary>A walk through the terms of one text: see <see cref="TermSet.Search"/>. Allocates nothing that is not used again.</summary>
public ref struct TermSearch
{
    [ThreadStatic]
    private static Stack<List<TermHit>>? _idle;

    private readonly TermSet _set;
    private readonly FoldedText _folded;
    private readonly bool _overlapping;
    private List<TermHit>? _hits;
    private int _next;
    private int _after;

    internal TermSearch(TermSet set, FoldedText folded, bool overlapping)
    {
        _set = set;
        _folded = folded;
        _overlapping = overlapping;
        _hits = (_idle ??= []).TryPop(out List<TermHit>? idle) ? idle : [];
        set.FindAll(folded.Span, _hits);
        if (_hits.Count > 1)
        {
            _hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        }
    }

    public TermHit Current { get; private set; }

    public bool MoveNext()
    {
        Span<TermHit> hits = CollectionsMarshal.AsSpan(_hits);
        while (_next < hits.Length)
        {
            TermHit hit = hits[_next++];
            if (_overlapping || hit.Start >= _after)
            {
                _after = hit.Start + hit.Length;
                (int start, int length) = _folded.ToOriginal(hit.Start, hit.Length);
                Current = new TermHit(start, length, hit.Term);
                return true;
            }
        }

        Dispose();
        return false;
    }

    /// <summary>Gives back what it holds; a walk to the end has done so.</summary>
    public void Dispose()
    {
        if (_hits is { } hits)
        {
            hits.Clear();
            _idle!.Push(hits);
            _hits = null;
        }
    }
}
