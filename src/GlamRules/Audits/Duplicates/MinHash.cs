using System.Numerics;
using GlamRules.Statistics;

namespace GlamRules.Audits.Duplicates;

/// <summary>
/// Short signatures of sets whose agreement tells their likeness (Broder 1997), cut into bands: two sets whose likeness
/// is s share a band with the chance 1 - (1 - s^4)^16, which is 0.9998 for s = 0.8 and 0.12 for s = 0.3. Seeded once and
/// for all: the same text has the same bands in every run and on every machine.
/// </summary>
internal sealed class MinHash
{
    public const int Bands = 16;

    private const int Rows = 4;
    private const int Permutations = Bands * Rows;

    private readonly uint[] _factors = new uint[Permutations];
    private readonly uint[] _offsets = new uint[Permutations];

    public MinHash()
    {
        SeededRandom random = SeededRandom.For(1, "minhash");
        for (int i = 0; i < Permutations; i++)
        {
            ulong bits = random.NextBits();
            _factors[i] = (uint)bits | 1;
            _offsets[i] = (uint)(bits >> 32);
        }
    }

    /// <summary>The bands of a set.</summary>
    /// <param name="shingles">Not empty.</param>
    /// <param name="bands"><see cref="Bands"/> numbers.</param>
    public void Sign(ReadOnlySpan<ulong> shingles, Span<uint> bands)
    {
        Span<uint> least = stackalloc uint[Permutations];
        least.Fill(uint.MaxValue);
        int width = Vector<uint>.Count;
        foreach (ulong shingle in shingles)
        {
            Vector<uint> value = new((uint)(shingle >> 16));
            for (int i = 0; i < Permutations; i += width)
            {
                Vector<uint> permuted = (value * new Vector<uint>(_factors, i)) + new Vector<uint>(_offsets, i);
                // A product alone keeps neighbours together; shifted and multiplied again it does not.
                permuted = (permuted ^ Vector.ShiftRightLogical(permuted, 15)) * new Vector<uint>(0x2C1B3C6D);
                Vector.Min(new Vector<uint>(least[i..]), permuted).CopyTo(least[i..]);
            }
        }

        for (int band = 0; band < Bands; band++)
        {
            uint hash = 0x811C9DC5;
            for (int row = band * Rows; row < (band + 1) * Rows; row++)
            {
                hash = (hash ^ least[row]) * 0x9E3779B1;
                hash ^= hash >> 15;
            }

            bands[band] = hash;
        }
    }
}
