using System.Runtime.InteropServices;

namespace GlamRules.Matching.Automata;

/// <summary>
/// The states worked out so far. A state is known by the offset of its row; a row holds, for each class of units, the
/// offset of the state that follows, its complement where entering that state tells of a match, or
/// <see cref="Unknown"/>.
/// </summary>
internal sealed class StateTable(int width)
{
    public const int Unknown = int.MinValue;

    // What a state takes up beside its row and its places.
    private const int OfState = 24;

    private readonly List<State> _states = [];
    private readonly List<int[]> _accepted = [];
    private int[] _buckets = new int[256];
    private int[] _rows = [];
    private int _held;

    // Behind the classes, a row says which patterns match on entering.
    private readonly int _stride = width + 1;

    /// <summary>How many numbers are held, in rows and of the states themselves.</summary>
    public int Held => Entries + _held;

    private int Entries => _states.Count * _stride;

    /// <summary>All rows, one behind the other.</summary>
    public int[] Rows => _rows;

    public State this[int offset] => _states[offset / _stride];

    /// <summary>The patterns that match on entering a state.</summary>
    public int[] Accepted(int offset) => _accepted[_rows[offset + width]];

    public void Clear()
    {
        _states.Clear();
        _accepted.Clear();
        _held = 0;
        _buckets.AsSpan().Clear();
    }

    /// <summary>The offset of the state with these places, added where it is new; its complement where it tells of a match.</summary>
    /// <param name="places">Ascending.</param>
    /// <param name="accepted">Patterns that match on entering, ascending.</param>
    /// <param name="atStart">Whether it stands before the text.</param>
    /// <param name="afterWord">Whether it stands behind a character of a word.</param>
    public int Add(ReadOnlySpan<int> places, ReadOnlySpan<int> accepted, bool atStart, bool afterWord)
    {
        int hash = Hash(places, accepted, (atStart ? 1 : 0) | (afterWord ? 2 : 0));
        int number = Find(hash, places, accepted, atStart, afterWord);
        if (number < 0)
        {
            number = _states.Count;
            int bucket = hash & (_buckets.Length - 1);
            _states.Add(new State(places.ToArray(), accepted.ToArray(), atStart, afterWord, hash, _buckets[bucket] - 1));
            _buckets[bucket] = number + 1;
            _held += places.Length + accepted.Length + OfState;
            Grow();
            if (!accepted.IsEmpty)
            {
                _rows[(number * _stride) + width] = _accepted.Count;
                _accepted.Add(_states[number].Accepted);
            }
        }

        int offset = number * _stride;
        return accepted.IsEmpty ? offset : ~offset;
    }

    private int Find(int hash, ReadOnlySpan<int> places, ReadOnlySpan<int> accepted, bool atStart, bool afterWord)
    {
        int at = _buckets[hash & (_buckets.Length - 1)] - 1;
        while (at >= 0)
        {
            State state = _states[at];
            if (state.Hash == hash && state.AtStart == atStart && state.AfterWord == afterWord && places.SequenceEqual(state.Places) && accepted.SequenceEqual(state.Accepted))
            {
                return at;
            }

            at = state.NextInBucket;
        }

        return -1;
    }

    private void Grow()
    {
        int needed = Entries;
        if (_rows.Length < needed)
        {
            Array.Resize(ref _rows, Math.Max(needed, _rows.Length * 2));
        }

        _rows.AsSpan(needed - _stride, _stride).Fill(Unknown);
        if (_states.Count > _buckets.Length)
        {
            _buckets = new int[_buckets.Length * 4];
            Span<State> states = CollectionsMarshal.AsSpan(_states);
            for (int i = 0; i < states.Length; i++)
            {
                int bucket = states[i].Hash & (_buckets.Length - 1);
                states[i] = states[i] with { NextInBucket = _buckets[bucket] - 1 };
                _buckets[bucket] = i + 1;
            }
        }
    }

    private static int Hash(ReadOnlySpan<int> places, ReadOnlySpan<int> accepted, int kind)
    {
        uint hash = (uint)kind + 1;
        foreach (int place in places)
        {
            hash = (hash ^ (uint)place) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        foreach (int pattern in accepted)
        {
            hash = (hash ^ ~(uint)pattern) * 0x85EBCA77;
            hash ^= hash >> 13;
        }

        return (int)(hash & int.MaxValue);
    }

    internal readonly record struct State(int[] Places, int[] Accepted, bool AtStart, bool AfterWord, int Hash, int NextInBucket);
}
