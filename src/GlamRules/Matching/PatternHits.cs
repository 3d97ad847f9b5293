using System.Runtime.CompilerServices;
using GlamRules.Matching.Automata;

namespace GlamRules.Matching;

/// <summary>A walk through the patterns that one text matches, by their indexes in the set.</summary>
public ref struct PatternHits
{
    private readonly TextHits _hits;
    private readonly int _patterns;
    private int _next;

    internal PatternHits(TextHits hits, int text, int patterns)
    {
        _hits = hits;
        _patterns = patterns;
        _next = hits.First(text);
    }

    public int Current { get; private set; }

    public readonly PatternHits GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        // Pieces of patterns are among the hits; they are numbered behind the patterns.
        while (_next >= 0)
        {
            (Current, _next) = _hits[_next];
            if (Current < _patterns)
            {
                return true;
            }
        }

        return false;
    }
}
