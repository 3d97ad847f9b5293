using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>
/// The F measure of van Rijsbergen (1979): the weighted harmonic mean of precision and recall in which recall counts
/// beta squared times as much; absent where the label is in neither gold nor answers.
/// </summary>
/// <param name="beta">Greater than 0; 1 weighs both alike.</param>
internal sealed class LabelF(double beta = 1) : Metric(IdOf(beta), NameOf(beta), Says(beta), TaskKind.Label, TaskKind.Labels)
{
    public override bool PerLabel => true;

    internal override double Of(Tally tally, int label) => Of(tally.Hits[label], tally.Support[label], tally.Predicted[label], beta);

    internal static double Of(long hits, long support, long predicted, double beta = 1) =>
        support + predicted == 0 ? double.NaN : (1 + (beta * beta)) * hits / ((beta * beta * support) + predicted);

    /// <summary>The last part of an id: <c>f1</c>, <c>f0.5</c>.</summary>
    internal static string IdOf(double beta) => string.Create(CultureInfo.InvariantCulture, $"f{beta}");

    /// <summary>The same in a name.</summary>
    internal static string NameOf(double beta) => string.Create(CultureInfo.InvariantCulture, $"F{beta}");

    private static string Says(double beta) => beta == 1
        ? "Harmonic mean of the label's precision and recall."
        : string.Create(CultureInfo.InvariantCulture, $"Mean of the label's precision and recall in which recall weighs {beta} times as much.");
}
