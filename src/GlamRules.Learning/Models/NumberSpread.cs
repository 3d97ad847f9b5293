namespace GlamRules.Learning.Models;

/// <summary>Mean and standard deviation of a field of numbers among the records fitted on; both 0 where fewer than two had one.</summary>
internal sealed record NumberSpread(double Mean, double Deviation);
