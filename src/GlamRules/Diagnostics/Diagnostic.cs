namespace GlamRules.Diagnostics;

/// <summary>Something wrong in a file that a user wrote: what was found, where, and what to do.</summary>
/// <param name="Kind">What kind of mistake.</param>
/// <param name="Message">What was found, with the offending value.</param>
/// <param name="Location">Where.</param>
/// <param name="Help">What to do; the kind's own help unless something more precise is known.</param>
public sealed record Diagnostic(DiagnosticKind Kind, string Message, SourceLocation Location, string Help)
{
    public string Id => Kind.Id;

    public Severity Severity => Kind.Severity;

    /// <summary>One line: <c>file:line:column: error GR0123: message</c>.</summary>
    public override string ToString() => $"{Location.Place}: {SeverityWord} {Id}: {Message}";

    private string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
