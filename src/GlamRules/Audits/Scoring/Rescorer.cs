using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;

namespace GlamRules.Audits.Scoring;

/// <summary>Scores an assessment's predictors again on some of its records, or on some several times.</summary>
internal sealed class Rescorer
{
    private readonly AuditScores _scores;
    private readonly PrimaryScorer _scorer;

    public Rescorer(Corpus corpus, AuditScores scores)
    {
        _scores = scores;
        _scorer = new PrimaryScorer(corpus.Task, scores.Records, corpus.SliceNames, scores.Predictors, scores.Criteria);
    }

    /// <summary>The primary metric over the records scored, each counted so many times; null where none is left, or all of them as before.</summary>
    /// <param name="what">See <see cref="Rescoring.What"/>.</param>
    /// <param name="times">How often a record counts; 0 leaves it out.</param>
    public Rescoring? Score(string what, Func<LabelledRecord, int> times)
    {
        List<int> counted = [];
        for (int number = 0; number < _scorer.Count; number++)
        {
            counted.AddRange(Enumerable.Repeat(number, times(_scores.Records[_scorer.Positions[number]])));
        }

        int[] all = [.. Enumerable.Range(0, _scorer.Count)];
        if (counted.Count == 0 || counted.SequenceEqual(all))
        {
            return null;
        }

        int[] some = [.. counted];
        ImmutableArray<RescoredFigure> figures =
        [
            .. _scores.Predictors.Select((predictor, i) => new RescoredFigure(predictor.Name, _scorer.Of(i, all), _scorer.Of(i, some))),
        ];
        return new Rescoring(what, _scorer.Metric, _scorer.Count, some.Length, figures);
    }
}
