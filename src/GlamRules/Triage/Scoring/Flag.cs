namespace GlamRules.Triage.Scoring;

/// <summary>A caution about a project.</summary>
/// <param name="Caution">What about.</param>
/// <param name="IsCertain">False where an open question may still rule it out.</param>
public sealed record Flag(Caution Caution, bool IsCertain)
{
    /// <summary>Whether the project may have to end here.</summary>
    public bool IsStop => Caution is Caution.RightsDenied or Caution.ActsAloneWithHarm or Caution.SeriousHarm;
}
