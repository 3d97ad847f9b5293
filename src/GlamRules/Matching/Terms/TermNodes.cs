using System.Numerics;

namespace GlamRules.Matching.Terms;

/// <summary>
/// A table of stretches of words by their hash. A small map of bits stands before it, so that most words of a text are
/// done with before the table, which may be large, is touched.
/// </summary>
internal sealed class TermNodes
{
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Factor = 0xD6E8FEB86659FD93;

    // Bits for each stretch: one word in twelve that is not there gets past the map.
    private const int BitsEach = 12;

    private readonly ulong[] _map;
    private readonly ulong[] _keys;
    private readonly TermNode[] _nodes;
    private readonly int _mapShift;
    private readonly int _shift;

    /// <param name="most">How many stretches there will be at most.</param>
    public TermNodes(int most)
    {
        int bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, Math.Min((long)most * BitsEach, 1L << 30))));
        _map = new ulong[1 << (bits - 6)];
        _mapShift = 64 - bits;
        int slots = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, most * 2)));
        _keys = new ulong[1 << slots];
        _nodes = new TermNode[1 << slots];
        _shift = 64 - slots;
    }

    public static ulong Begin => Seed;

    /// <summary>The hash of a stretch that is one unit longer.</summary>
    public static ulong Add(ulong hash, char unit) => (hash ^ unit) * Factor;

    /// <summary>The node of a stretch, made where there is none. Two stretches of one hash share theirs.</summary>
    public ref TermNode Ensure(ulong hash)
    {
        ulong key = Mix(hash);
        ulong bit = key >> _mapShift;
        _map[bit >> 6] |= 1UL << (int)(bit & 63);
        int at = Slot(key);
        if (_keys[at] == 0)
        {
            _keys[at] = key;
            _nodes[at] = new TermNode(-1, false);
        }

        return ref _nodes[at];
    }

    public bool TryFind(ulong hash, out TermNode node)
    {
        ulong key = Mix(hash);
        ulong bit = key >> _mapShift;
        if ((_map[bit >> 6] & (1UL << (int)(bit & 63))) == 0)
        {
            node = default;
            return false;
        }

        int at = Slot(key);
        node = _nodes[at];
        return _keys[at] != 0;
    }

    private int Slot(ulong key)
    {
        int mask = _keys.Length - 1;
        int at = (int)(key >> _shift);
        while (_keys[at] != 0 && _keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    // Never 0, which means that a slot is free.
    private static ulong Mix(ulong hash) => ((hash ^ (hash >> 32)) * Factor) | 1;
}
