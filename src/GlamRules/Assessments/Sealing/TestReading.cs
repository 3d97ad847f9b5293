using GlamRules.Corpora;

namespace GlamRules.Assessments.Sealing;

/// <summary>Whether a run scores predictors against the gold of test records.</summary>
public static class TestReading
{
    /// <summary>
    /// True where test or all is scored, and where repeats score records of the test split because another division
    /// makes them dev.
    /// </summary>
    /// <param name="corpus">The corpus in its own division.</param>
    /// <param name="split">What is scored; null: all.</param>
    /// <param name="repeat">Split seeds 1 to this are run as well.</param>
    public static bool In(Corpus corpus, Split? split, int repeat)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (split is null or Split.Test || repeat == 0)
        {
            return split is null or Split.Test;
        }

        HashSet<string> test = [.. corpus.Labelled(Split.Test).Select(r => r.Id)];
        return Enumerable.Range(1, repeat).Any(seed => corpus.WithSplitSeed(seed).Labelled(split.Value).Any(r => test.Contains(r.Id)));
    }
}
