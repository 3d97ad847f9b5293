using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
using GlamRules.Evaluation.Metrics.Expressions;

namespace GlamRules.Evaluation;

/// <summary>The primary metric of predictors over any of the records with gold, each as often as one likes; without intervals.</summary>
public sealed class PrimaryScorer
{
    private readonly ScoredRecords _scored;
    private readonly Figure _figure;

    /// <param name="task">The task.</param>
    /// <param name="records">Those without gold are passed over.</param>
    /// <param name="sliceNames">Names of the slices in the order of <see cref="LabelledRecord.Slices"/>.</param>
    /// <param name="predictors">What was said, one prediction a record.</param>
    /// <param name="criteria">Which metric is the primary one.</param>
    /// <exception cref="ArgumentException">The primary metric is unknown.</exception>
    public PrimaryScorer(
        TaskDescription task, IReadOnlyList<LabelledRecord> records, ImmutableArray<string> sliceNames, ImmutableArray<EvaluatedPredictor> predictors, Criteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        MetricExpression primary = criteria.Find(criteria.Optimise) ?? throw new ArgumentException($"{criteria.Optimise} is no metric", nameof(criteria));
        ScoredRecords scored = ScoredRecords.From(task, records, predictors, criteria.Costs);
        _scored = scored.With(SliceIndex.Of(records, scored.Positions, sliceNames, primary.Slices.Distinct()));
        _figure = primary.Bind(_scored.Labels, _scored.Slices);
    }

    /// <summary>Id of the metric.</summary>
    public string Metric => _figure.Id;

    public bool HigherIsBetter => _figure.HigherIsBetter;

    /// <summary>Records with gold; they are numbered from 0.</summary>
    public int Count => _scored.Count;

    /// <summary>Where each record with gold stands among those given.</summary>
    public ImmutableArray<int> Positions => _scored.Positions;

    /// <summary>The metric of one predictor, by its place, over records by their numbers; null where it is absent.</summary>
    public double? Of(int predictor, ReadOnlySpan<int> numbers) => _figure.Of(_scored.SlicedTallyOf(predictor, numbers)) is var value && double.IsNaN(value) ? null : value;
}
