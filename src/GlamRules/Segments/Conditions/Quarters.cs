namespace GlamRules.Segments.Conditions;

/// <summary>The values that part sorted numbers into quarters.</summary>
internal static class Quarters
{
    /// <param name="sorted">At least one, in ascending order.</param>
    public static IEnumerable<double> Of(double[] sorted) => new[] { 1, 2, 3 }.Select(quarter => sorted[sorted.Length * quarter / 4]).Distinct();
}
