using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A difference with its interval.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Records">How many records it rests on.</param>
/// <param name="Difference">Null where absent.</param>
/// <param name="Verdict">In words.</param>
/// <param name="Firm">False where there is too little to judge: drawn faint.</param>
public sealed record ForestRow(string Label, int Records, double? Difference, double? Low, double? High, string Verdict, bool Firm);

/// <summary>Rows under one heading.</summary>
public sealed record ForestGroup(string Heading, ImmutableArray<ForestRow> Rows);

/// <summary>Differences with their intervals on one axis, against 0 and the margin.</summary>
/// <param name="Caption">What is shown.</param>
/// <param name="Left">What it means to be left of 0.</param>
/// <param name="Right">What it means to be right of 0.</param>
/// <param name="Margin">The margin, drawn to the right of 0.</param>
public sealed record ForestChart(string Caption, string Left, string Right, double Margin, ImmutableArray<ForestGroup> Groups) : Block;
