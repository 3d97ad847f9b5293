namespace GlamRules.Corpora.Formats;

/// <summary>What is wrong with a row.</summary>
/// <param name="Kind">A word for counting: <c>columns</c>, <c>quote</c>, <c>encoding</c>, <c>json</c>, <c>type</c>, <c>id</c>, <c>label</c>, <c>split</c>, <c>reference</c>.</param>
/// <param name="Field">The field concerned, or null for the row as a whole.</param>
/// <param name="Message">What was found.</param>
internal sealed record RowProblem(string Kind, string? Field, string Message);
