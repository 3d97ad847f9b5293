using GlamRules.Text;

namespace GlamRules.Matching;

/// <summary>A walk through the terms of one text: see <see cref="TermSet.Search"/>. Allocates nothing.</summary>
public ref struct TermSearch
{
    private readonly TermSet _set;
    private readonly FoldedText _folded;
    private readonly bool _overlapping;
    private readonly bool _everyPlace;

    // Where to look next, and there at which of the lengths.
    private int _at;
    private int _length;

    internal TermSearch(TermSet set, FoldedText folded, bool overlapping, bool everyPlace)
    {
        _set = set;
        _folded = folded;
        _overlapping = overlapping;
        _everyPlace = everyPlace;
    }

    public TermHit Current { get; private set; }

    public bool MoveNext()
    {
        ReadOnlySpan<char> text = _folded.Span;
        while (_at < text.Length)
        {
            if (_length == 0)
            {
                int found = _everyPlace ? 0 : _set.IndexOfAny(text[_at..]);
                if (found < 0)
                {
                    _at = text.Length;
                    return false;
                }

                _at += found;
            }

            while (_length < _set.Lengths.Length)
            {
                int length = _set.Lengths[_length++];
                if (_at + length <= text.Length && _set.IsTerm(text.Slice(_at, length), out int term) && Words.IsWhole(text, _at, length))
                {
                    (int start, int original) = _folded.ToOriginal(_at, length);
                    Current = new TermHit(start, original, term);
                    if (!_overlapping)
                    {
                        _at += length;
                        _length = 0;
                    }

                    return true;
                }
            }

            _at++;
            _length = 0;
        }

        return false;
    }
}
