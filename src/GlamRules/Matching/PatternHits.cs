using GlamRules.Matching.Automata;

namespace GlamRules.Matching;

/// <summary>A walk through the patterns that one text matches, by their indexes in the set.</summary>
public ref struct PatternHits
{
    private readonly TextHits _hits;
    private int _next;

    internal PatternHits(TextHits hits, int text)
    {
        _hits = hits;
        _next = hits.First(text);
    }

    public int Current { get; private set; }

    public readonly PatternHits GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next < 0)
        {
            return false;
        }

        (Current, _next) = _hits[_next];
        return true;
    }
}
