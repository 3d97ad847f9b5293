using System.Collections.Immutable;

namespace GlamRules.Matching;

/// <summary>
/// Finds the first stretch of at most so many words in which one term of every group stands, no two of them on the
/// same characters. Any number of threads may share it.
/// </summary>
public sealed class TermProximity(ImmutableArray<TermSet> groups, int within, bool ordered)
{
    [ThreadStatic]
    private static ProximitySweep? _sweep;

    public ImmutableArray<TermSet> Groups => groups;

    public int Within => within;

    public bool Ordered => ordered;

    /// <summary>
    /// One hit of each group in the order of the text, or nothing. Of several stretches that which ends first, and of
    /// these that which starts last. The list is used again by the next call on the same thread.
    /// </summary>
    public IReadOnlyList<(int Group, TermHit Hit)> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ProximitySweep sweep = _sweep ??= new ProximitySweep();
        sweep.Clear();
        for (int group = 0; group < groups.Length; group++)
        {
            bool any = false;
            TermSearch search = groups[group].Search(text, overlapping: true);
            while (search.MoveNext())
            {
                sweep.Add(group, search.Current);
                any = true;
            }

            // Without a hit in every group there is nothing to sweep.
            if (!any)
            {
                return [];
            }
        }

        return sweep.Run(text, groups.Length, within, ordered);
    }
}
