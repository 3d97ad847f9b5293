using System.Collections.Immutable;

namespace GlamRules.Evaluation;

/// <summary>Holds figures against the thresholds that were set for them.</summary>
public static class ThresholdRule
{
    /// <summary>
    /// Judges one figure. An absent value does not pass. It is certain where an interval is known and the bound is
    /// outside of it; a figure without sampling error is its own interval.
    /// </summary>
    public static ThresholdResult Judge(Threshold threshold, Estimate figure)
    {
        bool passes = figure.Value is double value && (threshold.AtLeast ? value >= threshold.Bound : value <= threshold.Bound);
        bool certain = figure is { Low: double low, High: double high }
            && (threshold.AtLeast ? low >= threshold.Bound || high < threshold.Bound : high <= threshold.Bound || low > threshold.Bound);
        return new ThresholdResult(threshold.Metric, threshold.Bound, threshold.AtLeast, figure.Value, passes, certain);
    }

    /// <summary>
    /// The result with its thresholds judged, in their order, and <see cref="PredictorResult.EliminatedBy"/> set.
    /// </summary>
    /// <param name="result">A predictor's figures.</param>
    /// <param name="criteria">The thresholds.</param>
    /// <param name="measured">
    /// Figures that are not among the metrics (time, memory), by id; null where there is none of that id: then the
    /// threshold is passed over.
    /// </param>
    public static PredictorResult Apply(PredictorResult result, Criteria criteria, Func<string, Estimate?>? measured = null)
    {
        ImmutableArray<ThresholdResult> judged =
        [
            .. from threshold in criteria.Thresholds
               let figure = result[threshold.Metric] ?? measured?.Invoke(threshold.Metric) ?? Absent(criteria, threshold.Metric)
               where figure is not null
               select Judge(threshold, figure.Value),
        ];
        return result with { Thresholds = judged, EliminatedBy = judged.FirstOrDefault(threshold => !threshold.Passes)?.Metric };
    }

    /// <summary>A metric that we know but could not compute, such as the recall of a label that never occurs.</summary>
    private static Estimate? Absent(Criteria criteria, string metric) => criteria.Find(metric) is null ? null : default(Estimate);
}
