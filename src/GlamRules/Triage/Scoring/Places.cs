using System.Collections.Immutable;

namespace GlamRules.Triage.Scoring;

/// <summary>The order of projects.</summary>
internal static class Places
{
    // Far below what is shown, far above what rounding does.
    private const int Digits = 6;

    /// <summary>The place of each project from 1 on, by what is known; what is equal shares the better place, and where nothing is known that is the last.</summary>
    public static ImmutableArray<int> Of(IReadOnlyList<Position> together)
    {
        double[] values = [.. together.Select(t => Math.Round(t.Value ?? 0, Digits))];
        Dictionary<double, int> places = [];
        foreach ((int i, double value) in values.OrderDescending().Index())
        {
            places.TryAdd(value, i + 1);
        }

        return [.. values.Select(v => places[v])];
    }

    /// <summary>The best and the worst place that a project may have, whatever open questions turn out to be.</summary>
    public static (int Best, int Worst) Range(IReadOnlyList<Position> together, int index)
    {
        double low = Math.Round(together[index].Low, Digits);
        double high = Math.Round(together[index].High, Digits);
        Position[] others = [.. together.Where((_, i) => i != index)];
        return (1 + others.Count(o => Math.Round(o.Low, Digits) > high), 1 + others.Count(o => Math.Round(o.High, Digits) > low));
    }
}
