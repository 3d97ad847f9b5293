namespace GlamRules.Predictions;

/// <summary>A feature that speaks for a label, with its weight in the model.</summary>
public sealed record FeatureWeight(string Label, string Feature, double Weight);
