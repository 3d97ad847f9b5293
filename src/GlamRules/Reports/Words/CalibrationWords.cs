using GlamRules.Assessments;
using GlamRules.Evaluation.Calibration;

namespace GlamRules.Reports.Words;

/// <summary>Whether a system is as often right as it says, in a sentence.</summary>
public static class CalibrationWords
{
    /// <param name="predictor">One whose calibration is known.</param>
    public static string Sentence(AssessedPredictor predictor, Wording words)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        ArgumentNullException.ThrowIfNull(words);
        CalibrationResult calibration = predictor.Calibration ?? throw new ArgumentException("no calibration is known", nameof(predictor));
        CalibrationBin worst = calibration.Bins.MaxBy(b => b.N * Math.Abs(b.Promised - b.Right.Value!.Value))!;
        string who = Wording.Capital(SystemWords.Does(predictor, "is", "are"));
        string they = SystemWords.Verb(predictor, "it is", "they are");
        string are = SystemWords.Does(predictor, "is", "are");
        bool kept = calibration.Bins.All(b => b.Right.Low <= b.Promised && b.Promised <= b.Right.High);
        string bin = $"Where {are} {words.Percent(worst.Promised)} sure, {they} right in {words.OfHundred(worst.Right.Value!.Value)} of 100 ({words.PercentInterval(worst.Right)}, {words.Count(worst.N, "answer")})";
        return kept
            ? $"{who} as often right as {SystemWords.Verb(predictor, "it says", "they say")}, as far as these records can tell. {bin}."
            : $"{bin}: {(worst.Right.Value < worst.Promised ? "too sure" : "less sure than need be")}. Such distances are {words.PlainPoints(calibration.ExpectedError)} points on average.";
    }
}
