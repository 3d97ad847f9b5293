namespace GlamRules.Predictions;

/// <summary>A rule as evaluation knows it, so that one which never fires is seen too.</summary>
/// <param name="Id">Unique within its set.</param>
/// <param name="Label">The label it votes for; in a <c>value</c> task its template.</param>
/// <param name="Why">Its author's reason; may be empty.</param>
public sealed record RuleDescription(string Id, string Label, string Why = "")
{
    /// <summary>What harm the words it looks for may do; null where not stated.</summary>
    public string? Harm { get; init; }
}
