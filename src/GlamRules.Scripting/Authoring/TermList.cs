using GlamRules.Matching;
using GlamRules.Text;

namespace GlamRules.Scripting.Authoring;

/// <summary>Words or phrases that a script looks for, whole, without regard to case and accents.</summary>
public sealed class TermList
{
    private readonly TermSet? _terms;

    internal TermList(IEnumerable<string> terms)
    {
        string[] all = [.. terms.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t.Trim())];
        _terms = all.Length == 0 ? null : new TermSet(all, Folding.Plain);
    }

    /// <summary>How many there are.</summary>
    public int Count => _terms?.Count ?? 0;

    internal (int Start, int Length)? Find(string text) => _terms?.Find(text) is { } hit ? (hit.Start, hit.Length) : null;
}
