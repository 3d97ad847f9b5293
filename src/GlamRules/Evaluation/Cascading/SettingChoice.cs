using System.Collections.Immutable;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Cascading;

/// <summary>Chooses among settings by what they came to on dev.</summary>
internal static class SettingChoice
{
    /// <summary>Points of a frontier that are kept, at most.</summary>
    public const int Points = 40;

    private const double Rounding = 1e-9;

    // A standard error to either side.
    private const double OneError = 0.6826894921370859;

    /// <summary>
    /// The setting that answers most with no larger a share of errors, the fewer errors among equals; null where only a
    /// person keeps to it. The best of many settings looks better than it is, so the share of errors must keep to the
    /// bound with a standard error on top (the rule of Breiman et al. 1984; here the upper end of Wilson's interval).
    /// </summary>
    public static Setting? WithinError(IEnumerable<Setting> settings, double error) =>
        Best(settings.Where(s => s.Answered > 0 && s.ErrorRate <= error && ProportionInterval.Wilson(s.Wrong, s.Answered, OneError)!.Value.High <= error), (a, b) => a.Answered != b.Answered ? a.Answered > b.Answered : a.Wrong < b.Wrong);

    /// <summary>The setting that costs least, the one that answers more among equals.</summary>
    public static Setting? Cheapest(IEnumerable<Setting> settings) =>
        Best(settings, (a, b) => Math.Abs(a.Cost - b.Cost) > Rounding ? a.Cost < b.Cost : a.Answered > b.Answered);

    /// <summary>The settings that no other beats in both coverage and errors, from the most answered to the fewest.</summary>
    public static ImmutableArray<Setting> Frontier(IEnumerable<Setting> settings)
    {
        List<Setting> kept = [];
        foreach (Setting setting in settings.Where(s => s.Answered > 0).OrderByDescending(s => s.Answered).ThenBy(s => s.Wrong))
        {
            if (kept.Count == 0 || setting.ErrorRate < kept[^1].ErrorRate - Rounding)
            {
                kept.Add(setting);
            }
        }

        return kept.Count <= Points ? [.. kept] : [.. Enumerable.Range(0, Points).Select(i => kept[i * (kept.Count - 1) / (Points - 1)])];
    }

    // The first among equals: the order of settings is the records' own.
    private static Setting? Best(IEnumerable<Setting> settings, Func<Setting, Setting, bool> isBetter)
    {
        Setting? best = null;
        foreach (Setting setting in settings)
        {
            best = best is null || isBetter(setting, best.Value) ? setting : best;
        }

        return best;
    }
}
