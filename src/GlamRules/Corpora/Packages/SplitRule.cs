namespace GlamRules.Corpora.Packages;

/// <summary>How records are divided into train, dev and test.</summary>
/// <param name="Group">Field whose value keeps records together, or null for the id.</param>
/// <param name="Train">Share, 0 to 1. Not used with a ready column.</param>
/// <param name="Dev">Share; with a ready column that lacks dev, the share carved from train.</param>
/// <param name="Test">Share. Not used with a ready column.</param>
/// <param name="Seed">Another seed, another division.</param>
/// <param name="Column">Field that holds a ready split, or null.</param>
public sealed record SplitRule(string? Group, double Train, double Dev, double Test, int Seed, string? Column = null)
{
    public static SplitRule Default { get; } = new(null, 0.5, 0.2, 0.3, 1);

    /// <summary>The rule in a sentence, for reports.</summary>
    public string Describe(string idField)
    {
        string group = Group ?? idField;
        return Column is null
            ? FormattableString.Invariant($"by hash of '{group}' with seed {Seed}: {Train:P0} train, {Dev:P0} dev, {Test:P0} test").Replace(" %", "%", StringComparison.Ordinal)
            : FormattableString.Invariant($"ready in the field '{Column}'; where it names no dev, {Dev:P0} of train by hash of '{group}' with seed {Seed}").Replace(" %", "%", StringComparison.Ordinal);
    }
}
