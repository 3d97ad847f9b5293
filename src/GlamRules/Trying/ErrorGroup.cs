using System.Collections.Immutable;

namespace GlamRules.Trying;

/// <summary>Errors that one change would mend.</summary>
/// <param name="Cause">What went wrong.</param>
/// <param name="Rule">Index of the rule to blame, or null.</param>
/// <param name="Other">Index of the rule that was right and lost, or null.</param>
/// <param name="Label">The label that was said wrongly; where no rule is to blame, the one that gold has.</param>
/// <param name="Errors">In the order of the records.</param>
public sealed record ErrorGroup(ErrorCause Cause, int? Rule, int? Other, string Label, ImmutableArray<TrialError> Errors)
{
    /// <summary>The texts that misled the rule most often, with their counts; only those met twice or more.</summary>
    public ImmutableArray<(string Text, int Count)> Misleading { get; } =
    [
        .. Errors.Where(e => e.Matches.Length > 0 && e.Matches[0].Length > 0)
            .GroupBy(e => e.Matches[0].Text.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(g => (g.Key, Count: g.Count()))
            .Where(g => g.Count > 1)
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal),
    ];
}
