using System.Collections.Immutable;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;
using GlamRules.Evaluation.Resampling;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Comparing;

/// <summary>What all parts of one evaluation share: the records as numbers, the primary metric, the common resamples.</summary>
internal sealed class EvaluationContext
{
    /// <summary>Resamples wanted in each tail of the finest interval.</summary>
    private const int RoundsPerTail = 10;
    private const int MostRounds = 10_000;
    private const int MostFigures = 1 << 24;

    private readonly Dictionary<string, int> _columns;
    private readonly Dictionary<string, int> _predictors;

    public EvaluationContext(EvaluationInput input)
    {
        Input = input;
        foreach (EvaluatedPredictor predictor in input.Predictors)
        {
            if (predictor.Predictions.Count != input.Records.Count)
            {
                throw new ArgumentException($"{predictor.Predictions.Count} predictions of {predictor.Name} for {input.Records.Count} records", nameof(input));
            }
        }

        _predictors = input.Predictors.Select((predictor, index) => (predictor.Name, index)).ToDictionary(p => p.Name, p => p.index, StringComparer.Ordinal);
        Scored = ScoredRecords.From(input.Task, input.Records, input.Predictors);
        All = [.. Enumerable.Range(0, Scored.Count)];
        Primary = MetricCatalogue.Bind(input.Criteria.Optimise, Scored.Labels) is { } primary && primary.Metric.Tasks.Contains(input.Task.Kind)
            ? primary
            : throw new ArgumentException($"{input.Criteria.Optimise} is no metric of a {input.Task.Kind} task", nameof(input));
        Metrics = MetricCatalogue.Bind(input.Task.Kind, Scored.Labels);

        BoundMetric[] resampled = [.. Metrics.Where(metric => metric.Metric is not ProportionMetric || (metric.Id == Primary.Id && !ComparesByScore))];
        _columns = resampled.Select((metric, column) => (metric.Id, column)).ToDictionary(m => m.Id, m => m.column, StringComparer.Ordinal);
        int figures = Math.Max(1, resampled.Length * input.Predictors.Length);
        int rounds = Math.Max(input.Resamples, Math.Min(RoundsFor(Scored.Labels.Count), MostFigures / figures));
        Bootstrap = Bootstrap.Run(
            Scored,
            GroupTypes.Of(Scored, All, [.. Enumerable.Range(0, input.Predictors.Length)]),
            resampled,
            rounds,
            SeededRandom.For(input.Seed, "all"));
    }

    public EvaluationInput Input { get; }

    public Criteria Criteria => Input.Criteria;

    public ScoredRecords Scored { get; }

    /// <summary>The numbers of all records scored.</summary>
    public int[] All { get; }

    public BoundMetric Primary { get; }

    /// <summary>Every figure of a predictor, in order.</summary>
    public ImmutableArray<BoundMetric> Metrics { get; }

    /// <summary>All predictors in all figures that need it, over all records.</summary>
    public Bootstrap Bootstrap { get; }

    /// <summary>
    /// Whether differences in the primary metric are compared by Tango's score interval: it counts records wholly
    /// right, and no two records belong together. Else groups are resampled.
    /// </summary>
    public bool ComparesByScore => Primary.Metric is ProportionMetric { IsExactMatch: true } && !Scored.Clustered;

    /// <summary>One-sided level of a claim read from an interval.</summary>
    public double Alpha => (1 - Criteria.Confidence) / 2;

    public int PredictorOf(string name) =>
        _predictors.TryGetValue(name, out int index) ? index : throw new ArgumentException($"no predictor is named {name}", nameof(name));

    /// <summary>Place of a resampled figure in <see cref="Bootstrap"/>.</summary>
    public int ColumnOf(string metric) => _columns[metric];

    /// <summary>Resamples that resolve the level of one among so many claims.</summary>
    public int RoundsFor(int claims) =>
        (int)Math.Clamp(RoundsPerTail * (double)Math.Max(1, claims) / Alpha, Input.Resamples, Math.Max(MostRounds, Input.Resamples));

    /// <summary>Confidence of each of so many intervals read together.</summary>
    public double AdjustedConfidence(int claims) => 1 - ((1 - Criteria.Confidence) / Math.Max(1, claims));

    /// <summary>Records, among those given, that only a and that only b gets wholly right.</summary>
    public (int AOnly, int BOnly) Discordant(int a, int b, ReadOnlySpan<int> records)
    {
        int aOnly = 0;
        int bOnly = 0;
        foreach (int record in records)
        {
            bool byA = Scored.Pairs[Scored.PairOf[a][record]].Exact;
            bool byB = Scored.Pairs[Scored.PairOf[b][record]].Exact;
            aOnly += byA && !byB ? 1 : 0;
            bOnly += byB && !byA ? 1 : 0;
        }

        return (aOnly, bOnly);
    }
}
