using System.Numerics;

namespace GlamRules.Statistics;

/// <summary>
/// A pseudo-random sequence that its seed determines on every runtime and machine, which <see cref="Random"/> does not
/// promise: xoshiro256** (Blackman, Vigna 2021), its state filled by SplitMix64. Not for secrets. One caller at a time.
/// </summary>
public sealed class SeededRandom
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    public SeededRandom(long seed)
        : this(seed, 0)
    {
    }

    /// <param name="seed">Seed of the run.</param>
    /// <param name="stream">Tells apart the sequences that one run needs.</param>
    public SeededRandom(long seed, long stream)
    {
        ulong state = Scramble((ulong)seed) ^ Scramble(~(ulong)stream);
        _a = Split(ref state);
        _b = Split(ref state);
        _c = Split(ref state);
        _d = Split(ref state);
    }

    /// <summary>The sequence of one named use, so that no other use disturbs it.</summary>
    public static SeededRandom For(long seed, params ReadOnlySpan<string> use)
    {
        // FNV-1a over the UTF-16 units, with an end mark after each part.
        ulong hash = 0xCBF29CE484222325;
        foreach (string part in use)
        {
            foreach (char unit in part)
            {
                hash = (hash ^ unit) * 0x100000001B3;
            }

            hash = (hash ^ 0x10000) * 0x100000001B3;
        }

        return new SeededRandom(seed, (long)hash);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        ulong result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        ulong shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A whole number from 0 to <paramref name="limit"/>, the limit excluded; each as likely (to 2^-32).</summary>
    public int Next(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return (int)Math.BigMul(NextBits(), (ulong)limit, out _);
    }

    /// <summary>A number in [0, 1) with 53 random bits.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts the items in an order of which each is as likely (Fisher, Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = Next(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private static ulong Scramble(ulong seed) => Split(ref seed);

    private static ulong Split(ref ulong state)
    {
        ulong mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
