using GlamRules.Evaluation;
using GlamRules.Statistics;

namespace GlamRules.Assessments.Curves;

/// <summary>
/// What the points of a curve and the rules might have been on other dev records and with other subsamples: both are
/// drawn again, dev by its groups, and each time all are scored on the same records.
/// </summary>
/// <param name="Means">For each size the mean of each resample; NaN where the metric is absent.</param>
/// <param name="Rules">What the rules reach in each resample; NaN where absent.</param>
internal sealed record CurveResamples(double[][] Means, double[] Rules)
{
    private const int Count = 400;

    /// <param name="scorer">Scores all of them.</param>
    /// <param name="ground">Dev and the seed.</param>
    /// <param name="places">For each size the places of its subsamples.</param>
    /// <param name="rules">The place of the rules, or null.</param>
    public static CurveResamples Draw(PrimaryScorer scorer, CurveGround ground, int[][] places, int? rules)
    {
        double[][] means = [.. places.Select(_ => new double[Count])];
        double[] level = new double[Count];
        Array.Fill(level, double.NaN);
        int[][] groups = [.. Enumerable.Range(0, scorer.Count).GroupBy(i => ground.Dev[scorer.Positions[i]].Group, StringComparer.Ordinal).Select(g => g.ToArray())];
        Parallel.For(0, Count, draw =>
        {
            SeededRandom random = SeededRandom.For(ground.Seed, "curve-resample", draw.ToString(System.Globalization.CultureInfo.InvariantCulture));
            int[] numbers = [.. Enumerable.Range(0, groups.Length).SelectMany(_ => groups[random.Next(groups.Length)])];
            // Subsamples of one order lie within each other: they are drawn together.
            int[] orders = [.. places[0].Select(_ => random.Next(places[0].Length))];
            for (int size = 0; size < places.Length; size++)
            {
                int[] own = places[size];
                double?[] known = [.. own.Select((place, i) => own.Length == 1 || orders.Contains(i) ? scorer.Of(place, numbers) : null)];
                means[size][draw] = own.Length == 1 ? known[0] ?? double.NaN : orders.Average(order => known[order] ?? double.NaN);
            }

            level[draw] = rules is { } at ? scorer.Of(at, numbers) ?? double.NaN : double.NaN;
        });
        return new CurveResamples(means, level);
    }
}
