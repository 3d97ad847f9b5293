using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;

namespace GlamRules.Segments.Searching;

/// <summary>By how much b does better than a on each record with gold, and what that is over all.</summary>
internal sealed class RecordGains
{
    public RecordGains(double[] gains)
    {
        Gains = gains;
        Sum = gains.Sum();
        Mean = Sum / gains.Length;
        Variance = gains.Sum(g => (g - Mean) * (g - Mean)) / gains.Length;
    }

    public double[] Gains { get; }

    public double Sum { get; }

    public double Mean { get; }

    public double Variance { get; }

    /// <param name="task">The task.</param>
    /// <param name="records">Those without gold are passed over.</param>
    /// <param name="pair">Predictions, one a record.</param>
    /// <param name="metric">Id of a metric that is a mean over records: <see cref="SegmentSearch.MetricOf"/>.</param>
    /// <param name="costs">For the cost.</param>
    public static RecordGains Of(TaskDescription task, IReadOnlyList<LabelledRecord> records, (EvaluatedPredictor A, EvaluatedPredictor B) pair, string metric, Costs? costs)
    {
        ScoredRecords scored = ScoredRecords.From(task, records, [pair.A, pair.B], costs);
        return new RecordGains([.. Enumerable.Range(0, scored.Count).Select(i => Figure(1, i) - Figure(0, i))]);

        double Figure(int predictor, int record)
        {
            Pair said = scored.Pairs[scored.PairOf[predictor][record]];
            return metric switch
            {
                ExpectedCost.Key => -ExpectedCost.Records * said.Cost,
                "samples-f1" => said.SampleF1,
                _ => said.Exact ? 1 : 0,
            };
        }
    }
}
