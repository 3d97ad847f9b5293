using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A figure with its interval.</summary>
public sealed record IntervalRow(string Label, double? Value, double? Low, double? High, string Text, bool Faint);

/// <summary>Figures of several systems on one axis from 0 to 1.</summary>
/// <param name="Threshold">A bound drawn as a line, or null.</param>
public sealed record IntervalChart(string Caption, ImmutableArray<IntervalRow> Rows, double? Threshold) : Block;
