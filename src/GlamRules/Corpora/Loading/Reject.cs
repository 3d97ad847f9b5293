namespace GlamRules.Corpora.Loading;

/// <summary>A row of a data file that was skipped.</summary>
/// <param name="File">Name of the data file, without its folder.</param>
/// <param name="Line">Line at which the row starts, from 1.</param>
/// <param name="Byte">Byte at which it starts, from 0, counted in UTF-8.</param>
/// <param name="Field">The field concerned, or null for the row as a whole.</param>
/// <param name="Kind">A word for counting, such as <c>columns</c>, <c>encoding</c>, <c>id</c>, <c>label</c>.</param>
/// <param name="Message">What was found.</param>
/// <param name="Raw">The row as it stands in the file.</param>
public sealed record Reject(string File, long Line, long Byte, string? Field, string Kind, string Message, string Raw);
