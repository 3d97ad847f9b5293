using GlamRules.Diagnostics;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>What is wrong with the text of a metric.</summary>
/// <param name="Index">Where in the text it stands.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Help">What to do; null: what the kind says.</param>
public sealed record MetricMistake(DiagnosticKind Kind, string Message, int Index, int Length, string? Help = null);
