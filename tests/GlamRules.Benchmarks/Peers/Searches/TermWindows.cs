using GlamRules.Text;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>
/// Terms by a plain way, to hold the engine's answers against: every run of neighbouring words of a line is looked up.
/// Right for terms of letters and single spaces in lines of plain letters.
/// </summary>
internal sealed class TermWindows : LineByLine
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly int _longest;

    public TermWindows(IReadOnlyList<string> terms)
        : base(terms.Count)
    {
        for (int i = 0; i < terms.Count; i++)
        {
            _terms.TryAdd(FoldedText.Fold(terms[i]), i);
        }

        _longest = _terms.Keys.Max(t => t.Length);
    }

    protected override int Matches(string line, Span<int> patterns)
    {
        string folded = FoldedText.Fold(line);
        int found = 0;
        for (int start = 0; start < folded.Length; start++)
        {
            if (!char.IsAsciiLetterOrDigit(folded[start]) || (start > 0 && char.IsAsciiLetterOrDigit(folded[start - 1])))
            {
                continue;
            }

            for (int end = start + 1; end <= folded.Length && end - start <= _longest; end++)
            {
                bool ends = end == folded.Length || !char.IsAsciiLetterOrDigit(folded[end]);
                if (ends && _terms.TryGetValue(folded[start..end], out int term) && !patterns[..found].Contains(term))
                {
                    patterns[found++] = term;
                }
            }
        }

        return found;
    }

    public override IPatternSearch ForAnotherThread() => throw new NotSupportedException();
}
