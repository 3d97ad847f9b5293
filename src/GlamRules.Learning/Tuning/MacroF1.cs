namespace GlamRules.Learning.Tuning;

/// <summary>The figure that tuning looks at: the mean of the labels' F1, of those that occur or are answered.</summary>
internal static class MacroF1
{
    public static double Of(ReadOnlySpan<int> gold, ReadOnlySpan<int> answers, int labels)
    {
        int[] right = new int[labels];
        int[] support = new int[labels];
        int[] answered = new int[labels];
        for (int i = 0; i < gold.Length; i++)
        {
            support[gold[i]]++;
            answered[answers[i]]++;
            right[gold[i]] += gold[i] == answers[i] ? 1 : 0;
        }

        double sum = 0;
        int present = 0;
        for (int label = 0; label < labels; label++)
        {
            if (support[label] + answered[label] > 0)
            {
                sum += 2.0 * right[label] / (support[label] + answered[label]);
                present++;
            }
        }

        return present == 0 ? 0 : sum / present;
    }
}
