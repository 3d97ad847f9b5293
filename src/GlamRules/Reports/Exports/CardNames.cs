using System.Collections.Immutable;

namespace GlamRules.Reports.Exports;

/// <summary>Names of cards as files: letters, digits, dashes and underscores, whatever somebody called a system.</summary>
internal static class CardNames
{
    public const string Dataset = "dataset-card";

    public const string Rules = "rules-card";

    public const string Model = "model-card";

    public const string Ending = ".md";

    private const int Longest = 60;

    /// <summary>One a system, in their order: a single one has none of its own; those that look alike are told apart by their number.</summary>
    public static ImmutableArray<string> Of(string card, IReadOnlyList<string> systems)
    {
        string[] safe = [.. systems.Select(Safe)];
        bool alike = safe.Distinct(StringComparer.OrdinalIgnoreCase).Count() < safe.Length;
        return systems.Count == 1 ? [card + Ending] : [.. safe.Select((name, i) => FormattableString.Invariant($"{card}-{(alike ? $"{i + 1}-" : "")}{name}{Ending}"))];
    }

    /// <summary>Whether a file bears such a name.</summary>
    public static bool IsCard(string file) =>
        file.EndsWith(Ending, StringComparison.Ordinal) && new[] { Dataset, Rules, Model }.Any(c => file.StartsWith(c, StringComparison.Ordinal));

    private static string Safe(string name)
    {
        string safe = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
        return safe.Length > Longest ? safe[..Longest] : safe;
    }
}
