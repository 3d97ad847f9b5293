using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Sealing;

/// <summary>What differs between two states of a rule set: its files, then its rules by id.</summary>
internal static class RuleChanges
{
    /// <summary>How what is said of rules begins.</summary>
    public const string Rules = "rules ";

    private const int Shown = 12;

    public static IEnumerable<ProtocolChange> Between(string predictor, JsonValue before, JsonValue after)
    {
        string area = $"the rule set “{predictor}”";
        foreach (string file in Names(before["files"], after["files"]))
        {
            (string? was, string? now) = (before["files"]?[file]?.Text, after["files"]?[file]?.Text);
            if (was != now)
            {
                yield return new ProtocolChange(area, file, was is null ? null : "", now is null ? null : "") { RuleSet = predictor };
            }
        }

        string[] ids = [.. Names(before["rules"], after["rules"])];
        foreach ((string what, Func<string?, string?, bool> fits) in new (string, Func<string?, string?, bool>)[]
        {
            (Rules + "added", (was, now) => was is null && now is not null),
            (Rules + "removed", (was, now) => was is not null && now is null),
            (Rules + "changed", (was, now) => was is not null && now is not null && was != now),
        })
        {
            string[] some = [.. ids.Where(id => fits(before["rules"]?[id]?.Text, after["rules"]?[id]?.Text))];
            if (some.Length > 0)
            {
                string more = some.Length > Shown ? FormattableString.Invariant($" and {some.Length - Shown} more") : "";
                yield return new ProtocolChange(area, what, "", "") { Extent = string.Join(", ", some.Take(Shown)) + more };
            }
        }
    }

    private static IEnumerable<string> Names(JsonValue? before, JsonValue? after) =>
        (before?.Members ?? []).Concat(after?.Members ?? []).Select(m => m.Name).Distinct().Order(StringComparer.Ordinal);
}
