using System.Collections.Immutable;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Evaluation.Cascading;

/// <summary>Thresholds of a cascade, from dev or as the assessment says them.</summary>
internal static class ThresholdChooser
{
    public static ThresholdBasis Basis(CascadePlan? plan, Costs? costs) =>
        plan?.Fixed is not null ? ThresholdBasis.Declared : plan?.Error is null && costs is not null ? ThresholdBasis.Cost : ThresholdBasis.Error;

    /// <summary>Chosen among <paramref name="settings"/>; null where none keeps to the bound.</summary>
    public static ImmutableArray<int>? Choose(IEnumerable<Setting> settings, ThresholdBasis basis, double error) =>
        (basis == ThresholdBasis.Cost ? SettingChoice.Cheapest(settings) : SettingChoice.WithinError(settings, error))?.Thresholds;

    /// <summary>
    /// The thresholds that a declared cascade answers by. Without a person the last stage's is 0; where no setting keeps
    /// to the bound, everything goes to the person.
    /// </summary>
    /// <param name="names">The stages.</param>
    /// <param name="plan">What the assessment says.</param>
    /// <param name="dev">What the stages said on dev; may be null where thresholds are fixed.</param>
    /// <param name="costs">What errors cost, or null.</param>
    public static ImmutableArray<int> Of(IReadOnlyList<string> names, CascadePlan plan, CascadeRecords? dev, Costs? costs)
    {
        if (plan.Fixed is { } said)
        {
            return [.. names.Select((name, i) => !plan.Human && i == names.Count - 1 ? 0 : ConfidenceSteps.Of(said.GetValueOrDefault(name)))];
        }

        ArgumentNullException.ThrowIfNull(dev);
        IEnumerable<Setting> settings = Settings.Of(dev);
        if (!plan.Human)
        {
            settings = settings.GroupBy(s => string.Join(' ', s.Thresholds.SkipLast(1))).Select(g => g.MaxBy(s => s.Answered));
            // With nobody to pass records on to, every setting answers as much: the fewest errors count.
            return (Basis(plan, costs) == ThresholdBasis.Cost ? SettingChoice.Cheapest(settings) : SettingChoice.WithinError(settings, 1)) is { } best
                ? best.Thresholds.SetItem(names.Count - 1, 0) : [.. names.Select(_ => 0)];
        }

        return Choose(settings, Basis(plan, costs), plan.Error ?? CascadePlan.UsualError) ?? [.. names.Select(_ => ConfidenceSteps.Never)];
    }
}
