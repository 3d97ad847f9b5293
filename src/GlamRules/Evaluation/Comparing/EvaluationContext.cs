using System.Collections.Immutable;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
using GlamRules.Evaluation.Metrics;
using GlamRules.Evaluation.Metrics.Expressions;
using GlamRules.Evaluation.Resampling;
using GlamRules.Predictions;

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

    // Drawn when first asked for: claims about some of the records have resamples of their own.
    private readonly Lazy<CommonResamples> _bootstrap;

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
        MetricExpression[] asked = Asked(input);
        ScoredRecords scored = ScoredRecords.From(input.Task, input.Records, input.Predictors, input.Criteria.Costs);
        Scored = scored.With(SliceIndex.Of(input.Records, scored.Positions, input.SliceNames, asked.SelectMany(expression => expression.Slices).Distinct()));
        All = [.. Enumerable.Range(0, Scored.Count)];
        ImmutableArray<Figure> common = FigureCatalogue.Bind(input.Task.Kind, Scored.Labels, input.Criteria.Costs is not null);
        Metrics = [.. common, .. asked.Where(expression => !common.Any(figure => figure.Id == expression.Id)).Select(expression => expression.Bind(Scored.Labels, Scored.Slices))];
        Primary = Metrics.First(figure => figure.Id == input.Criteria.Optimise);

        Figure[] resampled = [.. Metrics.Where(metric => !metric.IsShare || (metric == Primary && !ComparesByScore))];
        _columns = resampled.Select((metric, column) => (metric.Id, column)).ToDictionary(m => m.Id, m => m.column, StringComparer.Ordinal);
        // The worst of many lies far out among its resamples.
        int slices = resampled.OfType<WorstFigure>().Select(worst => worst.Parts.Length).DefaultIfEmpty().Max();
        int figures = Math.Max(1, resampled.Length * input.Predictors.Length);
        int rounds = Math.Max(input.Resamples, Math.Min(RoundsFor(Math.Max(Scored.Labels.Count, slices)), MostFigures / figures));
        _bootstrap = new(() => new CommonResamples(
            Scored, input.Predictors.Length, [.. input.Compare.Concat(OverFloor).Select(pair => (PredictorOf(pair.A), PredictorOf(pair.B)))], resampled, rounds, input.Seed));
    }

    public EvaluationInput Input { get; }

    public Criteria Criteria => Input.Criteria;

    public ScoredRecords Scored { get; }

    /// <summary>The floor, where there is one, with each system that should exceed it.</summary>
    public IEnumerable<(string A, string B)> OverFloor => Input.Floor is { } floor
        ? Input.Predictors.Where(p => p.Description.Kind != PredictorKind.Baseline && p.Name != floor).Select(p => (floor, p.Name)) : [];

    /// <summary>The numbers of all records scored.</summary>
    public int[] All { get; }

    public Figure Primary { get; }

    /// <summary>Every figure of a predictor, in order.</summary>
    public ImmutableArray<Figure> Metrics { get; }

    /// <summary>All predictors in all figures that need it, over all records.</summary>
    public CommonResamples Bootstrap => _bootstrap.Value;

    /// <summary>
    /// Whether differences in the primary metric are compared by Tango's score interval: it counts records wholly
    /// right, and no two records belong together. Else groups are resampled.
    /// </summary>
    public bool ComparesByScore => Primary is MetricFigure { Metric: ProportionMetric { IsExactMatch: true }, Slice: SlicedTally.Everything } && !Scored.Clustered;

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

    /// <summary>Those of the records that a figure is about.</summary>
    public int[] Within(Figure figure, int[] records) => figure.Slice == SlicedTally.Everything
        ? records
        : [.. records.Where(record => Scored.Slices.SlicesOfKind[Scored.Slices.KindOf[record]].Contains(figure.Slice))];

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

    // The primary metric and the thresholds, and what the criteria name beside; each once.
    private static MetricExpression[] Asked(EvaluationInput input)
    {
        Criteria criteria = input.Criteria;
        if (criteria.Find(criteria.Optimise) is not { } primary || primary.Metrics.Any(metric => !IsOf(metric)))
        {
            throw new ArgumentException($"{criteria.Optimise} is no metric of a {input.Task.Kind} task", nameof(input));
        }

        return
        [
            .. criteria.Thresholds.Select(threshold => criteria.Find(threshold.Metric)).OfType<MetricExpression>().Prepend(primary).Concat(criteria.Expressions)
                .Where(expression => expression.Metrics.All(IsOf)).DistinctBy(expression => expression.Id),
        ];

        bool IsOf(PlainMetric metric) => metric.Metric.Tasks.Contains(input.Task.Kind) && (metric.Metric.Id != ExpectedCost.Key || criteria.Costs is not null);
    }
}
