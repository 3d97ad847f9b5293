namespace GlamRules.Evaluation;

/// <summary>One metric of one predictor.</summary>
/// <param name="Metric">Id from the generated list, such as <c>accuracy</c> or <c>recall:Fiction</c>.</param>
/// <param name="Estimate">Value and interval at the confidence of the assessment.</param>
public sealed record MetricResult(string Metric, Estimate Estimate)
{
    /// <summary>For the worst of some slices, the value of that slice; else null.</summary>
    public string? Slice { get; init; }
}
