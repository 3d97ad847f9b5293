namespace GlamRules.Diagnostics;

/// <summary>How much a diagnostic or a finding matters: an error stops the run, a warning and a note do not.</summary>
public enum Severity
{
    Error,
    Warning,
    Note,
}
