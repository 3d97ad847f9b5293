using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GlamRules.Matching.Automata;

/// <summary>Texts as the classes of their units, one behind the other, each with the class of its end: a scanner runs over them without a stop.</summary>
internal sealed class TextBatch(Automaton automaton)
{
    // What stays in the processor's nearest cache.
    private const int Capacity = 8192;

    private readonly ushort[] _ofUnit = automaton.Classes.OfUnit;
    private readonly int[] _ends = new int[Capacity];

    public ushort[] Classes { get; } = new ushort[Capacity];

    public int Length { get; private set; }

    public int Texts { get; private set; }

    /// <summary>For each text, the place behind its end.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Texts);

    public void Clear()
    {
        Texts = 0;
        Length = 0;
    }

    /// <summary>Adds a text, or says that there is no room for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(ReadOnlySpan<char> text)
    {
        int end = Length + text.Length;
        if (end + 1 > Capacity)
        {
            return false;
        }

        ref char unit = ref MemoryMarshal.GetReference(text);
        ref ushort ofUnit = ref MemoryMarshal.GetArrayDataReference(_ofUnit);
        ref ushort to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Classes), Length);
        nint i = 0;
        for (; i < text.Length - 3; i += 4)
        {
            Unsafe.Add(ref to, i) = Unsafe.Add(ref ofUnit, Unsafe.Add(ref unit, i));
            Unsafe.Add(ref to, i + 1) = Unsafe.Add(ref ofUnit, Unsafe.Add(ref unit, i + 1));
            Unsafe.Add(ref to, i + 2) = Unsafe.Add(ref ofUnit, Unsafe.Add(ref unit, i + 2));
            Unsafe.Add(ref to, i + 3) = Unsafe.Add(ref ofUnit, Unsafe.Add(ref unit, i + 3));
        }

        for (; i < text.Length; i++)
        {
            Unsafe.Add(ref to, i) = Unsafe.Add(ref ofUnit, Unsafe.Add(ref unit, i));
        }

        if (automaton.UsesLineFeed && text.Length > 0 && text[^1] == '\n')
        {
            Classes[end - 1] = (ushort)automaton.LastLineFeed;
        }

        Classes[end] = (ushort)automaton.End;
        _ends[Texts++] = Length = end + 1;
        return true;
    }
}
