namespace GlamRules.Rules.Testing;

/// <summary>What became of an example.</summary>
public enum ExampleVerdict
{
    Passed,

    Failed,

    /// <summary>A known gap, still open.</summary>
    Gap,

    /// <summary>A known gap that has closed: the example can move to <c>match</c> or <c>noMatch</c>.</summary>
    GapClosed,
}
