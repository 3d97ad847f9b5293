namespace GlamRules.Reports.Exports.Crate;

/// <summary>A file of a folder of results as a crate lists it.</summary>
/// <param name="Path">Within the folder, with slashes.</param>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="MediaType">As <c>text/csv</c>.</param>
/// <param name="IsRepeatable">Whether the same inputs give the same bytes; only then is its hash told.</param>
internal sealed record CrateFile(string Path, string Name, string MediaType, bool IsRepeatable = true);
