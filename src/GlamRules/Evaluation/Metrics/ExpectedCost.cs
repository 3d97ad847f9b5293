using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>What errors and records left unanswered cost, by the costs of the criteria, scaled to 10,000 records.</summary>
internal sealed class ExpectedCost() : Metric(
    Key, "Cost", "What errors, and records without an answer, cost on 10,000 records by the `costs` of the criteria; less is better.",
    TaskKind.Label, TaskKind.Labels, TaskKind.Value, TaskKind.Spans)
{
    public const string Key = "cost";

    /// <summary>The figure is about so many records.</summary>
    public const int Records = 10_000;

    public override bool HigherIsBetter => false;

    public override (double Least, double Greatest) Range => (0, double.PositiveInfinity);

    internal override double Of(Tally tally, int label) => tally.N == 0 ? double.NaN : Records * tally.Cost / tally.N;
}
