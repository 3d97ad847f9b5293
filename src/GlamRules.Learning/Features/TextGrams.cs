using System.Text;
using GlamRules.Corpora;
using GlamRules.Text;

namespace GlamRules.Learning.Features;

/// <summary>Takes a text apart into runs of words and runs of characters, written as features.</summary>
internal sealed class TextGrams(FeatureOptions options)
{
    /// <summary>First character of a feature of words, and of one of characters.</summary>
    public const char Word = 'w';

    public const char Character = 'c';

    private readonly StringBuilder _gram = new();
    private readonly List<(int Start, int Length)> _words = [];

    /// <summary>Gives every gram of a record's fields of text, as <see cref="Of"/> does.</summary>
    public void OfFields(Record record, Action<ReadOnlySpan<char>> take)
    {
        for (int field = 0; field < options.Text.Length; field++)
        {
            FieldValue value = record[options.Text[field]];
            for (int i = 0; i < value.Count; i++)
            {
                Of(value[i], (char)field, take);
            }
        }
    }

    /// <summary>Gives every gram of a text, repeats included; a gram is valid only during the call.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="field">Marks the field, so that the same word in another field is another feature.</param>
    /// <param name="take">Takes the gram: <c>w</c> or <c>c</c>, the field's mark, and the run.</param>
    public void Of(string? text, char field, Action<ReadOnlySpan<char>> take)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        string lower = UnicodeForms.Of(text, NormalizationForm.FormC).ToLowerInvariant();
        FindWords(lower);
        if (options.Words > 0)
        {
            OfWords(lower, field, take);
        }

        if (options.Characters.Longest > 0)
        {
            OfCharacters(lower, field, take);
        }
    }

    private void FindWords(string text)
    {
        _words.Clear();
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && Words.IsPart(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                _words.Add((start, i - start));
            }
        }
    }

    private void OfWords(string text, char field, Action<ReadOnlySpan<char>> take)
    {
        Span<char> buffer = stackalloc char[256];
        for (int from = 0; from < _words.Count; from++)
        {
            _gram.Clear().Append(Word).Append(field);
            for (int count = 1; count <= options.Words && from + count <= _words.Count; count++)
            {
                (int start, int length) = _words[from + count - 1];
                _gram.Append(count == 1 ? "" : " ").Append(text, start, length);
                if (_gram.Length <= buffer.Length)
                {
                    _gram.CopyTo(0, buffer, _gram.Length);
                    take(buffer[.._gram.Length]);
                }
            }
        }
    }

    // Within each word, with a blank before and after it.
    private void OfCharacters(string text, char field, Action<ReadOnlySpan<char>> take)
    {
        Span<char> buffer = stackalloc char[64];
        buffer[0] = Character;
        buffer[1] = field;
        foreach ((int start, int length) in _words)
        {
            int padded = length + 2;
            for (int from = 0; from < padded; from++)
            {
                for (int size = options.Characters.Shortest; size <= Math.Min(options.Characters.Longest, padded - from); size++)
                {
                    for (int i = 0; i < size; i++)
                    {
                        int at = from + i;
                        buffer[2 + i] = at == 0 || at == padded - 1 ? ' ' : text[start + at - 1];
                    }

                    take(buffer[..(2 + size)]);
                }
            }
        }
    }
}
