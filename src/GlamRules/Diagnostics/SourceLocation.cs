namespace GlamRules.Diagnostics;

/// <summary>A stretch of a line in a file that a user wrote.</summary>
/// <param name="File">The path as the user gave it or as it follows from what they gave.</param>
/// <param name="Line">From 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">From 1, in UTF-16 units; 0 where the line or the file as a whole is meant.</param>
/// <param name="Length">UTF-16 units from the column on, at least 1 where there is a column.</param>
/// <param name="LineText">The line itself without its end, or null where it is not at hand.</param>
public sealed record SourceLocation(string File, int Line = 0, int Column = 0, int Length = 0, string? LineText = null)
{
    /// <summary>As an editor takes it: <c>file:line:column</c>, without what is not known.</summary>
    public string Place => this switch
    {
        { Line: 0 } => File,
        { Column: 0 } => FormattableString.Invariant($"{File}:{Line}"),
        _ => FormattableString.Invariant($"{File}:{Line}:{Column}"),
    };
}
