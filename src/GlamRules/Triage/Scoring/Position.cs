namespace GlamRules.Triage.Scoring;

/// <summary>Where a project stands on a scale from 0 to 100.</summary>
/// <param name="Value">By what is known; null where nothing is.</param>
/// <param name="Low">If every open question got its worst answer.</param>
/// <param name="High">If every open question got its best.</param>
public sealed record Position(double? Value, double Low, double High)
{
    /// <summary>Whether open questions leave a range.</summary>
    public bool IsOpen => High > Low;
}
