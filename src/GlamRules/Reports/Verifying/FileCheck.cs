namespace GlamRules.Reports.Verifying;

/// <summary>A file of a finished assessment, and whether it holds.</summary>
/// <param name="Role">What it is to the run: <c>output</c>, <c>ledger</c>, or the role of an input.</param>
/// <param name="File">Its name; for a file of a predictor after the predictor's.</param>
/// <param name="State">What came of it.</param>
/// <param name="Detail">What differs, or how it was checked, as a sentence without its full stop; may be empty.</param>
public sealed record FileCheck(string Role, string File, FileState State, string Detail = "");
