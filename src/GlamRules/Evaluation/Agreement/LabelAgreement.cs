namespace GlamRules.Evaluation.Agreement;

/// <summary>How well one label is agreed on, all others taken for one.</summary>
/// <param name="Given">How often annotators gave it.</param>
/// <param name="Alpha">Alpha of Krippendorff, one label against the rest; null where nothing differs.</param>
public sealed record LabelAgreement(string Label, int Given, double? Alpha);
