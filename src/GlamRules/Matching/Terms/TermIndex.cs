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
    public TermIndex(IReadOnlyList<string> terms)
    {
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
        // Words and pairs of them are first gathered, then looked up: so the processor fetches for several at once.
        Span<Stretch> words = stackalloc Stretch[AtOnce];
        ref bool part = ref MemoryMarshal.GetArrayDataReference(_part);
        ref char unit = ref MemoryMarshal.GetReference(text);
        int count = 0;
        int carried = 0;
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

            words[count++] = new Stretch(start, end, TermNodes.Word(ref Unsafe.Add(ref unit, start), end - start), false);
            if (count == AtOnce)
            {
                LookUp(text, words, carried, hits);

                // Its pair with the next word is still to come.
                words[0] = words[count - 1];
                count = carried = 1;
            }
        }

        LookUp(text, words[..count], carried, hits);
        _signs.Find(text, hits);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LookUp(ReadOnlySpan<char> text, ReadOnlySpan<Stretch> words, int known, List<TermHit> hits)
    {
        Span<Stretch> likely = stackalloc Stretch[2 * AtOnce];
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            Stretch word = words[i];
            likely[count] = word;
            count += i >= known && _nodes.MayHold(word.Key) ? 1 : 0;
            if (i + 1 < words.Length)
            {
                Stretch pair = Join(text, word, words[i + 1]);
                likely[count] = pair;
                count += _nodes.MayHold(pair.Key) ? 1 : 0;
            }
        }

        Span<int> slots = stackalloc int[2 * AtOnce];
        for (int i = 0; i < count; i++)
        {
            slots[i] = _nodes.Find(likely[i].Key);
        }

        for (int i = 0; i < count; i++)
        {
            if (slots[i] >= 0)
            {
                Tell(text, likely[i], slots[i], hits);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Stretch Join(ReadOnlySpan<char> text, Stretch before, Stretch word)
    {
        bool space = word.Start == before.End + 1 && text[before.End] == ' ';
        ulong key = space ? before.Key : TermNodes.Add(before.Key, ref Unsafe.Add(ref MemoryMarshal.GetReference(text), before.End), word.Start - before.End);
        return new Stretch(before.Start, word.End, TermNodes.Join(key, word.Key), true);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tell(ReadOnlySpan<char> text, Stretch stretch, int slot, List<TermHit> hits)
    {
        while (true)
        {
            ref readonly TermSlot found = ref _nodes[slot];
            if (found.First.Term >= 0)
            {
                if (TermNodes.IsWhole(stretch.Key) && found.First.Length == stretch.End - stretch.Start)
                {
                    hits.Add(new TermHit(stretch.Start, found.First.Length, found.First.Term));
                }
                else
                {
                    Check(text, stretch.Start, found.First, hits);
                }

                for (int next = found.First.Next; next >= 0; next = _further[next].Next)
                {
                    Check(text, stretch.Start, _further[next], hits);
                }
            }

            // Pairs are looked up as they are; terms of three words and more go on from those.
            int start = WordRuns.End(text, stretch.End, _part);
            if (!stretch.IsPair || !found.GoesOn || start == stretch.End || start == text.Length)
            {
                return;
            }

            int end = WordRuns.End(text, start, _part);
            stretch = Join(text, stretch, new Stretch(start, end, TermNodes.Word(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start), end - start), false));
            slot = _nodes.MayHold(stretch.Key) ? _nodes.Find(stretch.Key) : -1;
            if (slot < 0)
            {
                return;
            }
        }
    }

    // Equal hashes are no proof, and what stands before the first word and behind the last must be there too.
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

        Stretch stretch = WordAt(term, head);
        while (stretch.End < last)
        {
            _nodes.Ensure(stretch.Key).GoesOn = true;
            stretch = Join(term, stretch, WordAt(term, WordRuns.End(term, stretch.End, _part)));
        }

        ref TermSlot slot = ref _nodes.Ensure(stretch.Key);
        int next = -1;
        if (slot.First.Term >= 0)
        {
            next = _further.Count;
            _further.Add(slot.First);
        }

        slot.First = new TermEntry(number, start, term.Length, head, next);
    }

    private Stretch WordAt(string term, int start)
    {
        int end = WordRuns.End(term, start, _part);
        return new Stretch(start, end, TermNodes.Word(ref Unsafe.Add(ref MemoryMarshal.GetReference(term.AsSpan()), start), end - start), false);
    }

    /// <summary>A word or several from one on.</summary>
    private readonly record struct Stretch(int Start, int End, ulong Key, bool IsPair);
}
