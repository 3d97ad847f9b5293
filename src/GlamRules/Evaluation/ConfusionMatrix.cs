using System.Collections.Immutable;

namespace GlamRules.Evaluation;

/// <summary>Counts of records by gold label (rows) and answer (columns). Empty for tasks other than <c>label</c>.</summary>
/// <param name="Gold">The labels.</param>
/// <param name="Predicted">The labels, then <c>(abstained)</c> and <c>(fault)</c>.</param>
/// <param name="Counts">A row a gold label, as long as <paramref name="Predicted"/>.</param>
public sealed record ConfusionMatrix(ImmutableArray<string> Gold, ImmutableArray<string> Predicted, ImmutableArray<ImmutableArray<int>> Counts);
