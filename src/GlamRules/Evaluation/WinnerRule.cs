namespace GlamRules.Evaluation;

/// <summary>Names the predictor to take.</summary>
public static class WinnerRule
{
    /// <summary>
    /// The predictor that passes every threshold and is best in the primary metric; of two as good the earlier; null
    /// where none passes.
    /// </summary>
    public static string? Choose(IEnumerable<PredictorResult> results, Criteria criteria)
    {
        bool more = criteria.HigherIsBetter(criteria.Optimise);
        PredictorResult? best = null;
        double bestValue = 0;
        foreach (PredictorResult result in results)
        {
            if (result.EliminatedBy is null && result[criteria.Optimise]?.Value is double value
                && (best is null || (more ? value > bestValue : value < bestValue)))
            {
                best = result;
                bestValue = value;
            }
        }

        return best?.Name;
    }
}
