using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A place on two scales, with its range on each.</summary>
/// <param name="Number">Shown at the place.</param>
/// <param name="Name">In the key.</param>
/// <param name="Text">Where it is, for who can't see it.</param>
/// <param name="Across">From 0 to 100.</param>
/// <param name="Up">From 0 to 100.</param>
/// <param name="IsFirm">False where nothing is known on one of the scales: drawn hollow, in the middle of its range.</param>
public sealed record QuadrantPoint(
    int Number, string Name, string Text, double Across, double AcrossLow, double AcrossHigh, double Up, double UpLow, double UpHigh, bool IsFirm);

/// <summary>Points on two scales from 0 to 100, in four quarters. A table beside it says the same.</summary>
/// <param name="Caption">What is shown.</param>
/// <param name="Across">What the axis across counts.</param>
/// <param name="Up">What the axis upwards counts.</param>
/// <param name="Corners">What each quarter means, in a few words: upper left, upper right, lower left, lower right.</param>
/// <param name="Points">In the order of their numbers.</param>
public sealed record QuadrantChart(
    string Caption, string Across, string Up, (string UpperLeft, string UpperRight, string LowerLeft, string LowerRight) Corners, ImmutableArray<QuadrantPoint> Points) : Block;
