using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A point of a line, with its interval where it has one.</summary>
public sealed record LinePoint(double X, double Y, double? Low = null, double? High = null);

/// <summary>A line through points.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Smooth">Whether it is a fitted curve: drawn thin, its points not shown.</param>
public sealed record LineSeries(string Name, ImmutableArray<LinePoint> Points, bool Smooth = false);

/// <summary>Values over numbers of something, with levels to hold them against.</summary>
/// <param name="Caption">What is shown.</param>
/// <param name="Along">What is counted from left to right.</param>
/// <param name="Logarithmic">Whether each step to the right multiplies.</param>
/// <param name="Ticks">Where numbers stand below the axis.</param>
/// <param name="Lines">Drawn over each other; at least one point in all.</param>
/// <param name="Levels">Horizontal lines with their names.</param>
public sealed record LineChart(
    string Caption, string Along, bool Logarithmic, ImmutableArray<double> Ticks, ImmutableArray<LineSeries> Lines, ImmutableArray<(string Name, double Value)> Levels) : Block;
