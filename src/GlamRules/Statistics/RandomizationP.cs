namespace GlamRules.Statistics;

/// <summary>The p-value of an approximate randomization test (Noreen 1989).</summary>
internal static class RandomizationP
{
    /// <param name="asLarge">Rounds whose difference is as large as the one found, or larger.</param>
    /// <param name="rounds">All rounds.</param>
    public static double Of(int asLarge, int rounds) => (asLarge + 1.0) / (rounds + 1.0);
}
