namespace GlamRules.Assessments.Answering;

/// <summary>An item of a worksheet.</summary>
/// <param name="Number">Its number or letter; where it has none, what it is about.</param>
/// <param name="About">What it asks, in our words.</param>
public sealed record WorksheetItem(Worksheet Worksheet, string Number, string About);
