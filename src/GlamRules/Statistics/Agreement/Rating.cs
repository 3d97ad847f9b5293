namespace GlamRules.Statistics.Agreement;

/// <summary>What one annotator said about one record; both are numbers from 0.</summary>
public readonly record struct Rating(int Annotator, int Label);
