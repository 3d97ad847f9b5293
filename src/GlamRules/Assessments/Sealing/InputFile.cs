namespace GlamRules.Assessments.Sealing;

/// <summary>A file that a run read, so that the run can be made again from the very same bytes.</summary>
/// <param name="Role"><c>assessment</c>, <c>datapackage</c>, <c>data</c>, <c>rules</c>, <c>model</c>, <c>predictions</c> or <c>seal</c>.</param>
/// <param name="Of">The predictor whose file it is, or null.</param>
/// <param name="File">Its name, with the path within its rule set; never a place on a machine.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
public sealed record InputFile(string Role, string? Of, string File, string Hash);
