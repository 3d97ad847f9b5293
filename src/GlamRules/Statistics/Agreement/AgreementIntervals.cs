using GlamRules.Statistics.Resampling;

namespace GlamRules.Statistics.Agreement;

/// <summary>
/// Intervals of agreement by the BCa bootstrap over records (Efron 1987): annotators stay, records are drawn. Null
/// where the figure is absent or hangs on too little.
/// </summary>
internal static class AgreementIntervals
{
    private static readonly Interval Range = new(-1, 1);

    public static Interval? Alpha(Ratings ratings, double confidence, int rounds, SeededRandom random)
    {
        // Records that were labelled alike are of one type.
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<int[]> types = [];
        List<int> counts = [];
        for (int record = 0; record < ratings.Records; record++)
        {
            if (ratings[record].Length < 2)
            {
                continue;
            }

            int[] given = ratings.CountsOf(record);
            string key = string.Join(',', given);
            if (!numbers.TryGetValue(key, out int type))
            {
                numbers.Add(key, type = types.Count);
                types.Add(given);
                counts.Add(0);
            }

            counts[type]++;
        }

        return TypeBootstrap.Run([.. counts], new AgreementTally(types), rounds, random, Range).Bca(confidence);
    }

    /// <param name="table">For each pair of labels, first * labels + second, how many records have it.</param>
    public static Interval? Cohen(int[] table, int labels, double confidence, int rounds, SeededRandom random) =>
        TypeBootstrap.Run(table, new CohenTally(labels), rounds, random, Range).Bca(confidence);
}
