using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace GlamRules.Text;

/// <summary>
/// What single characters become under a folding, each worked out once in a process. Most texts hold only such as become
/// one character whatever stands beside them, and are folded by it at once.
/// </summary>
internal sealed class LetterFolds
{
    private const char Unknown = '\0';

    // A character that becomes none or several, or hangs on its neighbours; the text is then folded step by step.
    private const char Intricate = '\uFFFF';

    private static readonly ConcurrentDictionary<Folding, LetterFolds> All = [];

    private readonly char[] _letters = new char[char.MaxValue + 1];
    private readonly Folding _folding;

    private LetterFolds(Folding folding) => _folding = folding;

    public static LetterFolds Of(Folding folding) => All.GetOrAdd(folding, static f => new LetterFolds(f));

    /// <summary>Folds a text character by character; false where one of them is intricate.</summary>
    /// <param name="text">The original.</param>
    /// <param name="folded">As long.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryFold(ReadOnlySpan<char> text, Span<char> folded)
    {
        char[] letters = _letters;
        folded = folded[..text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            char letter = letters[text[i]];
            if (letter is Unknown or Intricate)
            {
                letter = letter == Unknown ? WorkOut(text[i]) : letter;
                if (letter == Intricate)
                {
                    return false;
                }
            }

            folded[i] = letter;
        }

        return true;
    }

    // Threads may work out the same; either will do.
    private char WorkOut(char c)
    {
        bool alone = c is not (Unknown or Intricate) && !char.IsSurrogate(c) && !((_folding & Folding.Canonical) != 0 && c >= 0x300);
        FoldingBuffer buffer = new();
        if (alone)
        {
            buffer.FoldSlowly(c.ToString(), _folding);
        }

        return _letters[c] = alone && buffer.Span.Length == 1 && buffer.Span[0] is not (Unknown or Intricate) ? buffer.Span[0] : Intricate;
    }
}
