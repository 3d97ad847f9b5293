using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Predictions;

/// <summary>What one rule said about one record.</summary>
/// <param name="Rule">Index of the rule in the predictor's description.</param>
/// <param name="Label">The label voted for; the value in a <c>value</c> task.</param>
/// <param name="Matches">Where, the main place first; empty where the rule looks at no place (a missing field, say).</param>
/// <param name="Confidence">How sure the rule is, 0 to 1, where that is known.</param>
/// <param name="Spans">In a <c>spans</c> task, what it marks; else empty.</param>
public sealed record Vote(int Rule, string Label, ImmutableArray<Match> Matches, double? Confidence = null, ImmutableArray<LabelledSpan> Spans = default);
