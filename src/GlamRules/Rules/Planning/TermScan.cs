using GlamRules.Matching;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Planning;

/// <summary>All lists of terms that are looked for in one field under one folding, as one.</summary>
internal sealed class TermScan
{
    private readonly int[][] _atomsOfTerm;

    public TermScan(TermScanDraft draft)
    {
        Field = draft.Field;
        Terms = TermSet.Union(draft.Lists.Select(l => l.Set));
        Dictionary<string, List<int>> atoms = new(StringComparer.Ordinal);
        foreach ((TermSet set, int atom) in draft.Lists)
        {
            foreach (string term in set.Folded)
            {
                (atoms.TryGetValue(term, out List<int>? own) ? own : atoms[term] = []).Add(atom);
            }
        }

        _atomsOfTerm = [.. Terms.Folded.Select(t => atoms[t].ToArray())];
    }

    public FieldReference Field { get; }

    public TermSet Terms { get; }

    /// <summary>The atoms of the lists that hold a term.</summary>
    public ReadOnlySpan<int> AtomsOf(int term) => _atomsOfTerm[term];
}
