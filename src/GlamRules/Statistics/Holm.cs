using System.Collections.Immutable;

namespace GlamRules.Statistics;

/// <summary>The step-down adjustment of Holm (1979) for several p-values read together.</summary>
internal static class Holm
{
    /// <summary>Adjusted p-values in the order given; each at least its own p, none above 1.</summary>
    public static ImmutableArray<double> Adjust(ReadOnlySpan<double> p)
    {
        int[] order = new int[p.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(p.ToArray(), order);
        double[] adjusted = new double[p.Length];
        double highest = 0;
        for (int rank = 0; rank < order.Length; rank++)
        {
            highest = Math.Max(highest, Math.Min(1, p[order[rank]] * (order.Length - rank)));
            adjusted[order[rank]] = highest;
        }

        return [.. adjusted];
    }
}
