namespace GlamRules.Corpora;

/// <summary>A label and what it means; the definition may be empty.</summary>
public sealed record LabelDefinition(string Label, string Definition);
