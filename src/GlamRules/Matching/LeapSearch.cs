using System.Runtime.CompilerServices;
using GlamRules.Matching.Automata;

namespace GlamRules.Matching;

/// <summary>Looks at patterns that leap over words, in texts that hold all their pieces. For one thread.</summary>
internal sealed class LeapSearch
{
    // There may be many of them, and each is followed alone.
    private const int MostEntries = 1 << 18;

    private readonly PatternSet _set;
    private readonly bool _asking;
    private readonly ulong[] _seen;
    private readonly List<int> _candidates = [];
    private readonly LazyScanner?[] _wholes;
    private readonly TextHits _one = new(1);

    public LeapSearch(PatternSet set, bool asking)
    {
        _set = set;
        _asking = asking;
        _seen = new ulong[set.Leaps.Length];
        _wholes = new LazyScanner?[set.Leaps.Length];
    }

    public bool HasCandidates => _candidates.Count > 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Begin()
    {
        if (_candidates.Count > 0)
        {
            foreach (int leap in _candidates)
            {
                _seen[leap] = 0;
            }

            _candidates.Clear();
        }

        if (!_set.Always.IsEmpty)
        {
            _candidates.AddRange(_set.Always.AsSpan());
        }
    }

    public void See(int leap, ulong piece)
    {
        if (_seen[leap] == 0)
        {
            _candidates.Add(leap);
        }

        _seen[leap] |= piece;
    }

    /// <summary>Adds the patterns that leap and match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Finish(ReadOnlySpan<char> text, int number, TextHits hits)
    {
        foreach (int candidate in _candidates)
        {
            (int pattern, int pieces, Automaton? whole) = _set.Leaps[candidate];
            if (System.Numerics.BitOperations.PopCount(_seen[candidate]) == pieces
                && (whole is null ? !_asking || _set.Patterns[pattern].Find(text) is not null : Follow(candidate, whole, text)))
            {
                hits.AddLate(number, pattern);
            }
        }
    }

    private bool Follow(int leap, Automaton whole, ReadOnlySpan<char> text)
    {
        LazyScanner scanner = _wholes[leap] ??= new LazyScanner(whole, MostEntries);
        _one.Begin(1);
        scanner.Alone(text, 0, _one);
        return _one.First(0) >= 0;
    }
}
