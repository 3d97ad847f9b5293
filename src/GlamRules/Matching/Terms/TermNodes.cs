using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GlamRules.Matching.Terms;

/// <summary>
/// A table of stretches of words by their keys. A small map of bits stands before it, so that most words of a text are
/// done with before the table, which may be large, is touched.
/// </summary>
internal sealed class TermNodes
{
    private const ulong Begin = 0x9E3779B97F4A7C15;

    // No character of ASCII has the uppermost bit of its byte.
    private const ulong Hashed = 1UL << 63;

    private const ulong NotAscii = 0xFF80FF80FF80FF80;

    private const ulong Factor = 0xD6E8FEB86659FD93;

    // Bits for each stretch: one word in twelve that is not there gets past the map.
    private const int BitsEach = 12;

    private readonly ulong[] _map;
    private readonly TermSlot[] _slots;
    private readonly int _mapShift;
    private readonly int _shift;

    /// <param name="most">How many stretches there will be at most.</param>
    public TermNodes(int most)
    {
        int bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, Math.Min((long)most * BitsEach, 1L << 30))));
        _map = new ulong[1 << (bits - 6)];
        _mapShift = 64 - bits;
        int slots = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, (most * 2L) - (most / 2))));
        _slots = new TermSlot[1 << slots];
        _shift = 64 - slots;
    }

    /// <summary>Whether the key of a word is the word itself, so that an equal key is proof enough.</summary>
    public static bool IsWhole(ulong key) => (long)key > 0;

    /// <summary>The key of a word: itself, where it is of up to eight characters of ASCII; else a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ref char word, int length)
    {
        if (length > 8)
        {
            return Add(Begin, ref word, length);
        }

        ulong first;
        ulong last = 0;
        if (length >= 4)
        {
            first = Four(ref word);
            last = Four(ref Unsafe.Add(ref word, length - 4));
        }
        else
        {
            first = word;
            first |= length > 1 ? (ulong)Unsafe.Add(ref word, 1) << 16 : 0;
            first |= length > 2 ? (ulong)Unsafe.Add(ref word, 2) << 32 : 0;
        }

        return ((first | last) & NotAscii) != 0 ? Add(Begin, ref word, length)
            : length < 4 ? Narrow(first) : Narrow(first) | (Narrow(last) << (8 * (length - 4)));
    }

    /// <summary>The key of a stretch with one more run of word or other characters at its end: a hash, taken four units at a time.</summary>
    public static ulong Add(ulong key, ref char run, int length)
    {
        ref char at = ref run;
        ulong hash = key;
        ulong last = (ulong)length << 48;
        while (length >= 4)
        {
            hash = (hash ^ Four(ref at)) * Factor;
            hash ^= hash >> 29;
            at = ref Unsafe.Add(ref at, 4);
            length -= 4;
        }

        for (int i = 0; i < length; i++)
        {
            last |= (ulong)Unsafe.Add(ref at, i) << (16 * i);
        }

        hash = (hash ^ last) * Factor;
        return hash ^ (hash >> 32) | Hashed;
    }

    /// <summary>The key of a stretch with one more word behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong key, ulong word)
    {
        ulong joined = (BitOperations.RotateLeft(key, 23) ^ (word * Factor)) * Begin;
        return joined ^ (joined >> 32) | Hashed;
    }

    /// <summary>The slot of a stretch, taken where it has none. Two stretches of one key share theirs.</summary>
    public ref TermSlot Ensure(ulong key)
    {
        ulong bit = Mix(key) >> _mapShift;
        _map[bit >> 6] |= 1UL << (int)(bit & 63);
        ref TermSlot slot = ref _slots[Slot(key)];
        if (slot.Key == 0)
        {
            slot = new TermSlot { Key = key, First = new TermEntry(-1, 0, 0, 0, -1) };
        }

        return ref slot;
    }

    /// <summary>Whether a stretch may have a slot; false is certain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ulong key)
    {
        ulong bit = Mix(key) >> _mapShift;
        return (Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_map), (nint)(bit >> 6)) & (1UL << (int)(bit & 63))) != 0;
    }

    /// <summary>The slot of a stretch, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key)
    {
        int slot = Slot(key);
        return _slots[slot].Key == key ? slot : -1;
    }

    public ref readonly TermSlot this[int slot] => ref _slots[slot];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key)
    {
        int mask = _slots.Length - 1;
        int at = (int)(Mix(key) >> _shift);
        while (_slots[at].Key != 0 && _slots[at].Key != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private static ulong Four(ref char at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref at));

    // Four units of ASCII as four bytes.
    private static ulong Narrow(ulong units)
    {
        units = (units | (units >> 8)) & 0x0000FFFF0000FFFF;
        return (units | (units >> 16)) & 0xFFFFFFFF;
    }

    private static ulong Mix(ulong key) => (key ^ (key >> 31)) * Begin;
}
