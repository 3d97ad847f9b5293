namespace GlamRules.Evaluation;

/// <summary>How a predictor does on one label.</summary>
/// <param name="Support">Records whose gold has the label.</param>
/// <param name="Predicted">Records whose answer has it.</param>
public sealed record LabelResult(string Label, double? Precision, double? Recall, double? F1, int Support, int Predicted);
