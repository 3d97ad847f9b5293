using System.Collections.Immutable;
using GlamRules.Evaluation.Comparing;
using GlamRules.Predictions;

namespace GlamRules.Evaluation;

/// <summary>Scores predictors against gold and compares them.</summary>
public static class Evaluator
{
    /// <summary>
    /// Scores every predictor over all records with gold, compares the pairs, and names the winner. Any number of
    /// records will do, none too: what they can't tell is absent or inconclusive. The same input gives the same result.
    /// </summary>
    /// <exception cref="ArgumentException">The input contradicts itself: an unknown metric, slice or predictor, or predictions that don't match the records.</exception>
    public static EvaluationResult Evaluate(EvaluationInput input)
    {
        EvaluationContext context = new(input);
        ImmutableArray<PredictorResult> results = [.. Enumerable.Range(0, input.Predictors.Length).Select(p => PredictorScorer.Score(context, p))];
        ImmutableArray<Comparison> comparisons = [.. input.Compare.Select(pair => new PairComparer(context, pair.A, pair.B).Compare())];
        return new EvaluationResult
        {
            Predictors = results,
            Comparisons = comparisons,
            OverFloor = [.. context.OverFloor.Select(pair => new PairComparer(context, pair.A, pair.B).CompareOverall())],
            // A cascade's rules are those of its stages, which are listed already.
            Rules = [.. input.Predictors.Where(p => p.Description.Kind != PredictorKind.Cascade).SelectMany(predictor => RuleTable.Of(input, context.Scored.Positions, predictor))],
            Winner = WinnerRule.Choose(results, input.Criteria),
            Findings = [.. EvaluationFindings.Of(context, results, comparisons)],
        };
    }
}
