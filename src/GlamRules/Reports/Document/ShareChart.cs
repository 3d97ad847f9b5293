using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A point of two shares.</summary>
/// <param name="Across">0 to 1.</param>
/// <param name="Up">0 to 1.</param>
/// <param name="Low">Lower end of the interval of <paramref name="Up"/>, or null.</param>
/// <param name="High">Its upper end, or null.</param>
/// <param name="Strong">Whether the point stands out.</param>
public sealed record SharePoint(double Across, double Up, double? Low = null, double? High = null, bool Strong = false);

/// <summary>Points that belong together, told apart by their shape.</summary>
/// <param name="Name">In the legend.</param>
/// <param name="Text">What it shows, for who can't see it.</param>
public sealed record ShareSeries(string Name, string Text, ImmutableArray<SharePoint> Points);

/// <summary>Shares against shares. A table or sentence beside it says the same.</summary>
/// <param name="Caption">What is shown.</param>
/// <param name="Across">What the axis across counts.</param>
/// <param name="Up">What the axis upwards counts.</param>
/// <param name="Diagonal">What it means to lie on the diagonal, which is then drawn; or null.</param>
/// <param name="Series">At most three.</param>
public sealed record ShareChart(string Caption, string Across, string Up, string? Diagonal, ImmutableArray<ShareSeries> Series) : Block;
