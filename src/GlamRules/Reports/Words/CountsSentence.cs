using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>How many of a hundred records each of a pair gets right, and how far that may be off: for whoever reads no other figure.</summary>
public static class CountsSentence
{
    /// <summary>One sentence for the figures and one for their difference; null where they are not known.</summary>
    public static (string Counts, string? Difference)? Of(AssessmentResult result, Comparison comparison, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(words);
        (AssessedPredictor a, AssessedPredictor b) = (result.Predictor(comparison.A), result.Predictor(comparison.B));
        bool sets = result.Task.Kind == TaskKind.Labels;
        string metric = sets ? "subset-accuracy" : "accuracy";
        if (a.Result[metric]?.Value is not { } ofA || b.Result[metric]?.Value is not { } ofB)
        {
            return null;
        }

        string counts = $"{Wording.Capital(SystemWords.Does(a, "gets", "get"))} {Of(ofA, words)} of 100 records {(sets ? "wholly right" : "right")}; {SystemWords.The(b)} {Of(ofB, words)}.";
        return (counts, comparison.Right is { Low: { } low, High: { } high } ? Between(low, high, words) : null);
    }

    // Nearly all is not all, and a little not nothing.
    private static string Of(double share, Wording words) => share switch { > 0.995 and < 1 => "more than 99", > 0 and < 0.005 => "fewer than 1", _ => words.OfHundred(share) };

    private static string Between(double low, double high, Wording words)
    {
        (int from, int to) = ((int)Math.Round(low * 100), (int)Math.Round(high * 100));
        return (from, to) switch
        {
            (0, 0) => "The difference is less than one in 100, either way.",
            var (same, other) when same == other => $"The difference could hardly be other than {Side(from, words)}.",
            _ => $"The difference could be anything from {Side(from, words)} to {Side(to, words)}.",
        };
    }

    private static string Side(int count, Wording words) => count == 0 ? "none" : $"{words.Number(Math.Abs(count))} {(count < 0 ? "fewer" : "more")}";
}
