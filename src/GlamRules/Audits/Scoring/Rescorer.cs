using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;

namespace GlamRules.Audits.Scoring;

/// <summary>Scores an assessment's predictors again on some of its records, or on some several times.</summary>
internal sealed class Rescorer
{
    private readonly AuditScores _scores;
    private readonly ScoredRecords _scored;
    private readonly BoundMetric? _metric;

    public Rescorer(Corpus corpus, AuditScores scores)
    {
        _scores = scores;
        _scored = ScoredRecords.From(corpus.Task, scores.Records, scores.Predictors);
        _metric = MetricCatalogue.Bind(scores.Criteria.Optimise, _scored.Labels);
    }

    /// <summary>The primary metric over the records scored, each counted so many times; null where none is left, or all of them as before.</summary>
    /// <param name="what">See <see cref="Rescoring.What"/>.</param>
    /// <param name="times">How often a record counts; 0 leaves it out.</param>
    public Rescoring? Score(string what, Func<LabelledRecord, int> times)
    {
        List<int> counted = [];
        for (int number = 0; number < _scored.Count; number++)
        {
            counted.AddRange(Enumerable.Repeat(number, times(_scores.Records[_scored.Positions[number]])));
        }

        int[] all = [.. Enumerable.Range(0, _scored.Count)];
        if (_metric is not { } metric || counted.Count == 0 || counted.SequenceEqual(all))
        {
            return null;
        }

        int[] some = [.. counted];
        ImmutableArray<RescoredFigure> figures =
        [
            .. _scores.Predictors.Select((predictor, i) => new RescoredFigure(predictor.Name, Figure(metric.Of(_scored.TallyOf(i, all))), Figure(metric.Of(_scored.TallyOf(i, some))))),
        ];
        return new Rescoring(what, metric.Id, _scored.Count, some.Length, figures);
    }

    private static double? Figure(double value) => double.IsNaN(value) ? null : value;
}
