using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A figure with its interval.</summary>
/// <param name="Text">The figure as text.</param>
/// <param name="Faint">For what is there to be compared with only.</param>
public sealed record IntervalRow(string Label, double? Value, double? Low, double? High, string Text, bool Faint)
{
    /// <summary>Why it is out of the running, in few words: its name is struck; null where it is not.</summary>
    public string? Out { get; init; }
}

/// <summary>What figures are held against: a bound, a floor or a ceiling.</summary>
/// <param name="Name">What it is, with its value.</param>
/// <param name="IsBound">Whether it was set; else it was measured.</param>
public sealed record IntervalLevel(string Name, double Value, bool IsBound)
{
    /// <summary>The interval of one that was measured, or null.</summary>
    public double? Low { get; init; }

    public double? High { get; init; }
}

/// <summary>Figures of one metric, with what they are held against.</summary>
/// <param name="Heading">The metric; may be empty where there is but one panel.</param>
/// <param name="OfHundred">Whether the axis counts records of a hundred, and not from 0 to 1.</param>
public sealed record IntervalPanel(string Heading, bool OfHundred, ImmutableArray<IntervalRow> Rows, ImmutableArray<IntervalLevel> Levels);

/// <summary>Figures of several systems, each panel on an axis from 0 to 1 or a part of it.</summary>
/// <param name="Caption">What is shown.</param>
public sealed record IntervalChart(string Caption, ImmutableArray<IntervalPanel> Panels) : Block;
