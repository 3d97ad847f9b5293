using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GlamRules.Text;

/// <summary>Folds texts into room of its own that grows and is used again; knows where each character came from.</summary>
internal sealed class FoldingBuffer
{
    // These change ASCII too.
    private const Folding OfAscii = Folding.LineEnds | Folding.Lookalikes | Folding.FAsS;

    private char[] _text = [];
    private int[] _starts = [];
    private int[] _ends = [];
    private int _length;
    private int _originalLength;
    private bool _straight = true;
    private Folding _folding;
    private LetterFolds? _folds;

    public ReadOnlySpan<char> Span => _text.AsSpan(0, _length);

    /// <summary>Whether folding changed nothing, so that the original serves as it is.</summary>
    public bool IsUnchanged { get; private set; } = true;

    public (int Start, int Length) ToOriginal(int start, int length)
    {
        if (_straight)
        {
            return (start, length);
        }

        int from = start < _length ? _starts[start] : _originalLength;
        return (from, length == 0 ? 0 : _ends[start + length - 1] - from);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fold(string original, Folding folding)
    {
        _folds = folding == _folding ? _folds : null;
        _folding = folding;
        _length = 0;
        _originalLength = original.Length;
        _straight = folding == Folding.None || ((folding & OfAscii) == 0 && Ascii.IsValid(original) && !(Has(Folding.Quotes) && original.Contains('`', StringComparison.Ordinal)));
        IsUnchanged = _straight && (!Has(Folding.Case) || !original.AsSpan().ContainsAnyInRange('A', 'Z'));
        if (IsUnchanged)
        {
            return;
        }

        Reserve(original.Length);
        if (_straight)
        {
            _length = original.AsSpan().ToLowerInvariant(_text);
            return;
        }

        if ((folding & OfAscii) == 0 && (_folds ??= LetterFolds.Of(folding)).TryFold(original, _text))
        {
            _length = original.Length;
            _straight = true;
            return;
        }

        FoldSlowly(original, folding);
    }

    /// <summary>The same step by step, whatever the text holds.</summary>
    public void FoldSlowly(string original, Folding folding)
    {
        _folds = folding == _folding ? _folds : null;
        (_folding, _length, _originalLength, _straight, IsUnchanged) = (folding, 0, original.Length, false, false);
        Reserve(original.Length);
        for (int i = 0; i < original.Length;)
        {
            i += Has(Folding.LineEnds) && WordDivision.At(original, i) is > 0 and var skipped ? skipped : Take(original, i);
        }

        if (Has(Folding.Lookalikes))
        {
            _length = OcrLookalikes.Fold(_text, _starts, _ends, _length);
        }
    }

    // Appends what stands at i, and says how much that was.
    private int Take(string original, int i)
    {
        int width = char.IsSurrogatePair(original, i) ? 2 : 1;
        char c = original[i];
        if (Has(Folding.Accents))
        {
            if (c >= 0x80 && (width == 2 || !char.IsSurrogate(c)))
            {
                TakeBase(original, i, width);
                return width;
            }
        }
        else if (Has(Folding.Canonical))
        {
            int whole = CharacterCluster.LengthAt(original, i);
            if ((width == 2 || !char.IsSurrogate(c)) && (whole > width || c >= 0x300))
            {
                TakeAll(UnicodeForms.Of(original.Substring(i, whole), NormalizationForm.FormC), i, i + whole);
                return whole;
            }
        }

        TakeAll(original.AsSpan(i, width), i, i + width);
        return width;
    }

    private void TakeBase(string original, int i, int width)
    {
        string parts = width == 1 ? Decompositions.Of(original[i]) : original.Substring(i, width).Normalize(NormalizationForm.FormD);
        int before = _length;
        foreach (char part in parts)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                Take(part, i, i + width);
            }
        }

        // A mark belongs to the letter before it.
        if (_length == before && _length > 0)
        {
            _ends[_length - 1] = i + width;
        }
    }

    private void TakeAll(ReadOnlySpan<char> characters, int start, int end)
    {
        foreach (char c in characters)
        {
            Take(c, start, end);
        }
    }

    private void Take(char c, int start, int end)
    {
        if (c >= 0x80 && Has(Folding.Ligatures) && LetterForms.Ligature(c) is { } letters)
        {
            TakeAll(letters, start, end);
            return;
        }

        if (_length == _text.Length)
        {
            Reserve(_length + 1);
        }

        c = c == 'ſ' && Has(Folding.LongS) ? 's' : Has(Folding.Quotes) ? LetterForms.Quote(c) : c;
        c = Has(Folding.Case) ? char.ToLowerInvariant(c) : c;
        _text[_length] = c is 'f' or 'ſ' && Has(Folding.FAsS) ? 's' : c;
        _starts[_length] = start;
        _ends[_length++] = end;
    }

    private bool Has(Folding folding) => (_folding & folding) != 0;

    private void Reserve(int length)
    {
        if (_text.Length < length)
        {
            int size = Math.Max(length, Math.Max(64, _text.Length * 2));
            Array.Resize(ref _text, size);
            Array.Resize(ref _starts, size);
            Array.Resize(ref _ends, size);
        }
    }
}
