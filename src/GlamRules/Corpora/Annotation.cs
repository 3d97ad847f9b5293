namespace GlamRules.Corpora;

/// <summary>What one annotator said about a record.</summary>
public readonly record struct Annotation(string Annotator, string Label);
