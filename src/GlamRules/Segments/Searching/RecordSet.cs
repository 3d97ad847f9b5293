using System.Numerics;

namespace GlamRules.Segments.Searching;

/// <summary>Some of the records, by number.</summary>
internal sealed class RecordSet
{
    private const int Bits = 64;

    private readonly ulong[] _words;

    private RecordSet(ulong[] words)
    {
        _words = words;
        Count = words.Sum(BitOperations.PopCount);
    }

    public int Count { get; }

    public static RecordSet Of(int records, Func<int, bool> isIn)
    {
        ulong[] words = new ulong[(records + Bits - 1) / Bits];
        for (int i = 0; i < records; i++)
        {
            words[i / Bits] |= isIn(i) ? 1UL << (i % Bits) : 0;
        }

        return new RecordSet(words);
    }

    public RecordSet And(RecordSet other)
    {
        ulong[] words = new ulong[_words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = _words[i] & other._words[i];
        }

        return new RecordSet(words);
    }

    /// <summary>How many records are in both.</summary>
    public int Shared(RecordSet other)
    {
        int shared = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            shared += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return shared;
    }

    /// <summary>Jaccard's index: those in both among those in either; 0 where both are empty.</summary>
    public double Likeness(RecordSet other) => Shared(other) is var shared && Count + other.Count - shared is > 0 and var either ? (double)shared / either : 0;

    /// <summary>Sum of figures, and of their squares, over the records.</summary>
    public (double Sum, double Squares) SumOf(double[] figures)
    {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            for (ulong left = _words[i]; left != 0; left &= left - 1)
            {
                double figure = figures[(i * Bits) + BitOperations.TrailingZeroCount(left)];
                sum += figure;
                squares += figure * figure;
            }
        }

        return (sum, squares);
    }
}
