using System.Buffers;
using System.Runtime.CompilerServices;

namespace GlamRules.Matching.Terms;

/// <summary>Terms without any word, such as "&amp;": found wherever they stand.</summary>
internal sealed class SignTerms
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private SearchValues<string>? _any;
    private int[] _lengths = [];

    public void Add(string term, int number) => _terms[term] = number;

    /// <summary>To be called when all are there.</summary>
    public void Close()
    {
        _any = _terms.Count > 0 ? SearchValues.Create([.. _terms.Keys], StringComparison.Ordinal) : null;
        _lengths = [.. _terms.Keys.Select(t => t.Length).Distinct().Order()];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<char> text, List<TermHit> hits)
    {
        if (_any is null)
        {
            return;
        }

        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> terms = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; text[i..].IndexOfAny(_any) is >= 0 and var found; i++)
        {
            i += found;
            foreach (int length in _lengths)
            {
                if (i + length <= text.Length && terms.TryGetValue(text.Slice(i, length), out int term))
                {
                    hits.Add(new TermHit(i, length, term));
                }
            }
        }
    }
}
