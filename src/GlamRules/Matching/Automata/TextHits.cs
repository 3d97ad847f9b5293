using System.Runtime.CompilerServices;

namespace GlamRules.Matching.Automata;

/// <summary>What was found in each text of a batch, once a text.</summary>
internal sealed class TextHits(int numbers)
{
    public const int Lanes = 4;

    private const int None = -1;

    // For each lane, the text in which a number was found last.
    private readonly int[] _lastText = new int[numbers * Lanes];
    private int[] _first = [];
    private (int Number, int Next)[] _hits = new (int, int)[256];
    private int _before = 1;
    private int _count;

    /// <summary>Forgets the batch before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Begin(int texts)
    {
        _before += _first.Length;
        if (_before > int.MaxValue / 2)
        {
            _lastText.AsSpan().Clear();
            _before = 1;
        }

        _count = 0;
        if (_first.Length != texts)
        {
            _first = new int[texts];
        }

        _first.AsSpan().Fill(None);
    }

    /// <summary>Texts that are looked at at the same time are in different lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int lane, int text, int number)
    {
        ref int last = ref _lastText[(number * Lanes) + lane];
        if (last == _before + text)
        {
            return;
        }

        last = _before + text;
        Append(text, number);
    }

    /// <summary>Adds what is found after all lanes have come to their ends.</summary>
    public void AddLate(int text, int number)
    {
        for (int hit = _first[text]; hit >= 0; hit = _hits[hit].Next)
        {
            if (_hits[hit].Number == number)
            {
                return;
            }
        }

        Append(text, number);
    }

    /// <summary>Where the hits of a text begin, or less than 0.</summary>
    public int First(int text) => _first[text];

    /// <summary>A hit and where the next one of the text is, or less than 0.</summary>
    public (int Number, int Next) this[int hit] => _hits[hit];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(int text, int number)
    {
        if (_count == _hits.Length)
        {
            Array.Resize(ref _hits, _count * 2);
        }

        _hits[_count] = (number, _first[text]);
        _first[text] = _count++;
    }
}
