using System.Buffers;
using System.Runtime.CompilerServices;

namespace GlamRules.Matching.Terms;

/// <summary>
/// Finds every place of every one of many terms in a text in one pass, as whole words. A text is read word by word; a
/// word that no term begins with costs its hash and one look at a map of bits. Any number of threads may share it.
/// </summary>
internal sealed class TermIndex
{
    private readonly string[] _terms;
    private readonly TermNodes _nodes;
    private readonly int[] _heads;
    private readonly int[] _next;

    // Terms without any word, such as "&".
    private readonly Dictionary<string, int> _signs = new(StringComparer.Ordinal);
    private readonly SearchValues<string>? _anySign;

    /// <param name="terms">Folded as texts will be; each once and none empty.</param>
    public TermIndex(IReadOnlyList<string> terms)
    {
        _terms = [.. terms];
        _heads = new int[terms.Count];
        _next = new int[terms.Count];
        bool[] part = WordParts.All;
        _nodes = new TermNodes(terms.Sum(t => WordsIn(t, part)));
        for (int i = 0; i < _terms.Length; i++)
        {
            AddTerm(i, part);
        }

        _anySign = _signs.Count > 0 ? SearchValues.Create([.. _signs.Keys], StringComparison.Ordinal) : null;
    }

    /// <summary>Adds all places of all terms, in no order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<char> text, List<TermHit> hits)
    {
        bool[] part = WordParts.All;
        int i = 0;
        while (i < text.Length)
        {
            if (!part[text[i]])
            {
                i++;
                continue;
            }

            int start = i;
            ulong hash = TermNodes.Begin;
            do
            {
                hash = TermNodes.Add(hash, text[i++]);
            }
            while (i < text.Length && part[text[i]]);

            if (_nodes.TryFind(hash, out TermNode node))
            {
                Follow(text, start, i, hash, node, hits);
            }
        }

        if (_anySign is not null)
        {
            FindSigns(text, hits);
        }
    }

    // A term may go on with the words that come after.
    private void Follow(ReadOnlySpan<char> text, int start, int end, ulong hash, TermNode node, List<TermHit> hits)
    {
        bool[] part = WordParts.All;
        while (true)
        {
            for (int term = node.First; term >= 0; term = _next[term])
            {
                Check(text, start, term, hits);
            }

            if (!node.GoesOn)
            {
                return;
            }

            while (end < text.Length && !part[text[end]])
            {
                hash = TermNodes.Add(hash, text[end++]);
            }

            if (end == text.Length)
            {
                return;
            }

            while (end < text.Length && part[text[end]])
            {
                hash = TermNodes.Add(hash, text[end++]);
            }

            if (!_nodes.TryFind(hash, out node))
            {
                return;
            }
        }
    }

    // Equal hashes are no proof; what stands before the first word and behind the last must be there too.
    private void Check(ReadOnlySpan<char> text, int firstWord, int term, List<TermHit> hits)
    {
        string sought = _terms[term];
        int start = firstWord - _heads[term];
        if (start >= 0 && text[start..].StartsWith(sought))
        {
            hits.Add(new TermHit(start, sought.Length, term));
        }
    }

    private void FindSigns(ReadOnlySpan<char> text, List<TermHit> hits)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> signs = _signs.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; text[i..].IndexOfAny(_anySign!) is >= 0 and var found; i++)
        {
            i += found;
            for (int length = 1; i + length <= text.Length && !WordParts.All[text[i + length - 1]]; length++)
            {
                if (signs.TryGetValue(text.Slice(i, length), out int term))
                {
                    hits.Add(new TermHit(i, length, term));
                }
            }
        }
    }

    private void AddTerm(int term, bool[] part)
    {
        string text = _terms[term];
        int head = 0;
        while (head < text.Length && !part[text[head]])
        {
            head++;
        }

        if (head == text.Length)
        {
            _signs[text] = term;
            return;
        }

        int last = text.Length;
        while (!part[text[last - 1]])
        {
            last--;
        }

        _heads[term] = head;
        ulong hash = TermNodes.Begin;
        for (int i = head; i < last; i++)
        {
            hash = TermNodes.Add(hash, text[i]);
            if (i + 1 == last)
            {
                ref TermNode node = ref _nodes.Ensure(hash);
                _next[term] = node.First;
                node.First = term;
            }
            else if (part[text[i]] && !part[text[i + 1]])
            {
                _nodes.Ensure(hash).GoesOn = true;
            }
        }
    }

    private static int WordsIn(string term, bool[] part)
    {
        int words = 0;
        for (int i = 0; i < term.Length; i++)
        {
            words += part[term[i]] && (i == 0 || !part[term[i - 1]]) ? 1 : 0;
        }

        return words;
    }
}
