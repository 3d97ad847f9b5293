using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GlamRules.Matching.Terms;

/// <summary>
/// Finds every place of every one of many terms in a text in one pass, as whole words. A text is read word by word; a
/// word that no term begins with costs its hash and one look at a map of bits. Any number of threads may share it.
/// </summary>
internal sealed class TermIndex
{
    private const int AtOnce = 32;

    private readonly bool[] _part = WordParts.All;

    private readonly char[] _text;
    private readonly TermNodes _nodes;
    private readonly List<TermEntry> _further = [];
    private readonly SignTerms _signs = new();

    /// <param name="terms">Folded as texts will be; each once and none empty.</param>
    /// <exception cref="ArgumentException">A term has more than 65,535 characters.</exception>
    public TermIndex(IReadOnlyList<string> terms)
    {
        if (terms.FirstOrDefault(t => t.Length > ushort.MaxValue) is { } giant)
        {
            throw new ArgumentException($"a term of {giant.Length} characters", nameof(terms));
        }

        _text = string.Concat(terms).ToCharArray();
        _nodes = new TermNodes(terms.Sum(WordRuns.Count));
        int start = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            AddTerm(i, terms[i], start);
            start += terms[i].Length;
        }

        _signs.Close();
    }

    /// <summary>Adds all places of all terms, in no order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<char> text, List<TermHit> hits)
    {
        // Words that may be of a term are first gathered, then looked up: so the processor fetches for several at once.
        Span<Word> words = stackalloc Word[AtOnce];
        ref bool part = ref MemoryMarshal.GetArrayDataReference(_part);
        ref char unit = ref MemoryMarshal.GetReference(text);
        int count = 0;
        int end = 0;
        while (true)
        {
            while (end < text.Length && !Unsafe.Add(ref part, Unsafe.Add(ref unit, end)))
            {
                end++;
            }

            if (end == text.Length)
            {
                break;
            }

            int start = end++;
            while (end < text.Length && Unsafe.Add(ref part, Unsafe.Add(ref unit, end)))
            {
                end++;
            }

            ulong hash = TermNodes.Add(TermNodes.Begin, ref Unsafe.Add(ref unit, start), end - start);
            words[count] = new Word(start, end, hash);
            count += _nodes.MayHold(hash) ? 1 : 0;
            if (count == AtOnce)
            {
                LookUp(text, words, hits);
                count = 0;
            }
        }

        if (count > 0)
        {
            LookUp(text, words[..count], hits);
        }

        _signs.Find(text, hits);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LookUp(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, List<TermHit> hits)
    {
        Span<int> slots = stackalloc int[AtOnce];
        for (int i = 0; i < words.Length; i++)
        {
            slots[i] = _nodes.Find(words[i].Hash);
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (slots[i] >= 0)
            {
                Follow(text, words[i], slots[i], hits);
            }
        }
    }

    // A term may go on with the words that come after.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Follow(ReadOnlySpan<char> text, Word word, int slot, List<TermHit> hits)
    {
        (int start, int end, ulong hash) = word;
        while (true)
        {
            ref readonly TermSlot found = ref _nodes[slot];
            if (found.First.Term >= 0)
            {
                Check(text, start, found.First, hits);
                for (int next = found.First.Next; next >= 0; next = _further[next].Next)
                {
                    Check(text, start, _further[next], hits);
                }
            }

            if (!found.GoesOn)
            {
                return;
            }

            for (int run = 0; run < 2; run++)
            {
                int from = end;
                end = WordRuns.End(text, end, _part);
                if (end == from || (run == 0 && end == text.Length))
                {
                    return;
                }

                hash = TermNodes.Add(hash, ref Unsafe.Add(ref MemoryMarshal.GetReference(text), from), end - from);
            }

            slot = _nodes.MayHold(hash) ? _nodes.Find(hash) : -1;
            if (slot < 0)
            {
                return;
            }
        }
    }

    // Equal hashes are no proof; what stands before the first word and behind the last must be there too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Check(ReadOnlySpan<char> text, int firstWord, TermEntry entry, List<TermHit> hits)
    {
        int start = firstWord - entry.Head;
        if (start >= 0 && text[start..].StartsWith(_text.AsSpan(entry.Start, entry.Length)))
        {
            hits.Add(new TermHit(start, entry.Length, entry.Term));
        }
    }

    private void AddTerm(int number, string term, int start)
    {
        (int head, int last) = WordRuns.Words(term);
        if (head == last)
        {
            _signs.Add(term, number);
            return;
        }

        ulong hash = TermNodes.Begin;
        for (int from = head; from < last;)
        {
            int end = WordRuns.End(term, from, _part);
            hash = TermNodes.Add(hash, ref Unsafe.Add(ref MemoryMarshal.GetReference(term.AsSpan()), from), end - from);
            if (end == last)
            {
                ref TermSlot slot = ref _nodes.Ensure(hash);
                int next = -1;
                if (slot.First.Term >= 0)
                {
                    next = _further.Count;
                    _further.Add(slot.First);
                }

                slot.First = new TermEntry(number, start, (ushort)term.Length, (ushort)head, next);
            }
            else if (_part[term[from]])
            {
                _nodes.Ensure(hash).GoesOn = true;
            }

            from = end;
        }
    }

    private readonly record struct Word(int Start, int End, ulong Hash);
}
