using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;
using GlamRules.Statistics;
using GlamRules.Statistics.Probabilities;

namespace GlamRules.Evaluation.Calibration;

/// <summary>Scores confidences against what came true.</summary>
internal static class CalibrationScorer
{
    public const int Bins = 10;

    /// <summary>Null where no labelled record was answered with a confidence.</summary>
    public static CalibrationResult? Score(IReadOnlyList<LabelledRecord> records, IReadOnlyList<Prediction> predictions, ConfidenceScale scale, double confidence)
    {
        List<bool> right = [];
        List<double> promised = [];
        foreach ((LabelledRecord record, Prediction said) in records.Zip(predictions))
        {
            if (record.Gold is { } gold && scale.Of(said) is { } sure)
            {
                right.Add(said.Answer!.Equals(gold));
                promised.Add(sure);
            }
        }

        return right.Count == 0 ? null : Score([.. right], [.. promised], confidence);
    }

    /// <param name="right">Whether each answer is wholly right; at least one.</param>
    /// <param name="promised">How sure each was, 0 to 1.</param>
    /// <param name="confidence">Of the intervals.</param>
    public static CalibrationResult Score(bool[] right, double[] promised, double confidence)
    {
        ImmutableArray<ReliabilityBin> bins = EqualMassBins.Of(right, promised, Bins);
        return new CalibrationResult
        {
            N = right.Length,
            Promised = promised.Average(),
            Right = Share(right.Count(r => r), right.Length, confidence),
            Brier = BrierScore.Binary(right, promised)!.Value,
            LogLoss = LogLoss.Binary(right, promised)!.Value,
            ExpectedError = Reliability.ExpectedError(bins)!.Value,
            Bins = [.. bins.Select(b => new CalibrationBin(b.Low, b.High, b.N, b.Promised, Share((int)Math.Round(b.CameTrue * b.N), b.N, confidence)))],
        };
    }

    private static Estimate Share(int successes, int trials, double confidence)
    {
        Interval interval = ProportionInterval.Wilson(successes, trials, confidence)!.Value;
        return new Estimate((double)successes / trials, interval.Low, interval.High);
    }
}
