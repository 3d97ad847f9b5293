using System.Collections.Immutable;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>
/// In which order values are shown: decades and other numbers as they follow each other; other values where the challenger
/// gains most first, those too few to judge after them, most records first.
/// </summary>
internal static class SliceOrder
{
    private const int Most = 24;

    public static ForestGroup Group(string heading, IEnumerable<ForestRow> rows)
    {
        ForestRow[] all = [.. rows];
        ForestRow[] shown = [.. all.OrderBy(r => r.Firm ? 0 : 1).ThenByDescending(r => r.Records).ThenBy(r => r.Label, StringComparer.Ordinal).Take(Most)];
        bool numbers = all.Length > 0 && all.All(r => StartsWithYear(r.Label));
        ImmutableArray<ForestRow> ordered = numbers
            ? [.. shown.OrderBy(r => Year(r.Label)).ThenBy(r => r.Label, StringComparer.Ordinal)]
            : [.. shown.OrderBy(r => r.Firm ? 0 : 1).ThenByDescending(r => r.Firm ? r.Difference ?? double.MinValue : r.Records).ThenBy(r => r.Label, StringComparer.Ordinal)];
        return new ForestGroup(all.Length > shown.Length ? $"{heading} (the {Most} largest of {all.Length})" : heading, ordered);
    }

    private static bool StartsWithYear(string value) => value.TakeWhile(char.IsAsciiDigit).Count() is > 0 and < 9;

    private static int Year(string value) => int.Parse(value.AsSpan(0, value.TakeWhile(char.IsAsciiDigit).Count()), System.Globalization.CultureInfo.InvariantCulture);
}
