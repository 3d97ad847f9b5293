namespace GlamRules.Statistics;

/// <summary>The interval of a mean over records that may belong together in groups.</summary>
internal static class ClusteredMean
{
    /// <summary>
    /// Student's interval with the standard error of a ratio of group totals (Cochran 1977, chapter 9): with a group to
    /// each record it is the ordinary one. Null for fewer than two groups.
    /// </summary>
    /// <param name="values">One a record.</param>
    /// <param name="groups">Number of each record's group, from 0.</param>
    /// <param name="confidence">Between 0 and 1, exclusive.</param>
    public static Interval? Interval(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, double confidence)
    {
        int count = 0;
        double total = 0;
        for (int i = 0; i < values.Length; i++)
        {
            count = Math.Max(count, groups[i] + 1);
            total += values[i];
        }

        if (count < 2)
        {
            return null;
        }

        double mean = total / values.Length;
        double[] apart = new double[count];
        for (int i = 0; i < values.Length; i++)
        {
            apart[groups[i]] += values[i] - mean;
        }

        double squares = 0;
        foreach (double distance in apart)
        {
            squares += distance * distance;
        }

        double error = Math.Sqrt(squares * count / (count - 1)) / values.Length;
        double half = StudentQuantile.TwoSided(confidence, count - 1) * error;
        return new Interval(mean - half, mean + half);
    }
}
