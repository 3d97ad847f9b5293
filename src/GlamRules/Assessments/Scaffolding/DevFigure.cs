namespace GlamRules.Assessments.Scaffolding;

/// <summary>How far systems differ in a metric on dev, and how far the best is from a target.</summary>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Worst">Of all systems.</param>
/// <param name="Best">Of all systems.</param>
/// <param name="BestSystem">Who has it; the first of several.</param>
/// <param name="Human">What annotators reach against gold; null where none are known.</param>
/// <param name="Target">What <paramref name="Best"/> is compared with.</param>
public sealed record DevFigure(string Metric, double Worst, double Best, string BestSystem, double? Human, double Target)
{
    /// <summary>How far the systems lie apart.</summary>
    public double Spread => Math.Abs(Best - Worst);

    /// <summary>What the best still lacks; 0 or less where it is there.</summary>
    public double Missing { get; init; }
}
