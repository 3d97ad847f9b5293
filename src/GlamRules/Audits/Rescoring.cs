using System.Collections.Immutable;

namespace GlamRules.Audits;

/// <summary>The primary metric on other records than all that were scored.</summary>
/// <param name="What">Which, to stand in a heading: <c>without texts known from train or dev</c>.</param>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Scored">Records scored in the assessment.</param>
/// <param name="N">How many count here; a record that counts twice is two.</param>
/// <param name="Figures">One a predictor, in the order of the assessment.</param>
public sealed record Rescoring(string What, string Metric, int Scored, int N, ImmutableArray<RescoredFigure> Figures);
