namespace GlamRules.Audits.Years;

/// <summary>The date fields of one row.</summary>
/// <param name="Id">Id of its record.</param>
/// <param name="Values">What stands in each field; empty where nothing.</param>
/// <param name="Found">The years in each.</param>
internal sealed record YearRow(string Id, string[] Values, int[][] Found);
