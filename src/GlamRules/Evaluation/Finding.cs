using GlamRules.Diagnostics;

namespace GlamRules.Evaluation;

/// <summary>Something a reader of the results must know: data first, text second.</summary>
/// <param name="Id">Stable id in kebab-case.</param>
/// <param name="Count">How many records, labels or rules it concerns.</param>
public sealed record Finding(string Id, Severity Severity, string Message, int Count);
