namespace GlamRules.Reports.Writers;

/// <summary>A figure for a spreadsheet.</summary>
/// <param name="System">Name of the predictor, or of two: <c>model - rules</c>.</param>
/// <param name="Metric">The metric's id.</param>
/// <param name="Of">What it is about: <c>all</c>, <c>label</c>, or the name of a slice.</param>
/// <param name="Value">The label or the slice's value; empty for all.</param>
/// <param name="Records">How many records it rests on.</param>
/// <param name="Note">A verdict, or why a system is out; may be empty.</param>
internal sealed record SummaryRow(string System, string Metric, string Of, string Value, int Records, double? Figure, double? Low, double? High, string Note);
