namespace GlamRules.Statistics.Resampling;

/// <summary>Draws as many units as there are, with replacement, and says only how many of each type came.</summary>
internal static class MultinomialSampler
{
    /// <param name="random">The source of chance.</param>
    /// <param name="counts">How many units there are of each type.</param>
    /// <param name="drawn">Filled with how many of each type were drawn; as long as <paramref name="counts"/>.</param>
    public static void Draw(SeededRandom random, ReadOnlySpan<int> counts, Span<int> drawn)
    {
        int left = 0;
        foreach (int count in counts)
        {
            left += count;
        }

        int behind = left;
        for (int type = 0; type < counts.Length; type++)
        {
            // The units still to draw fall on this type with its share of what is not yet passed.
            int here = counts[type] == 0 ? 0 : BinomialSampler.Draw(random, left, (double)counts[type] / behind);
            drawn[type] = here;
            left -= here;
            behind -= counts[type];
        }
    }
}
