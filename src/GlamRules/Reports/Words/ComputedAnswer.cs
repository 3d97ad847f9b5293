using System.Collections.Immutable;
using GlamRules.Assessments.Answering;

namespace GlamRules.Reports.Words;

/// <summary>An answer that an assessment gives itself.</summary>
/// <param name="Theme">What it is about.</param>
/// <param name="Asks">The question.</param>
/// <param name="Text">The answer.</param>
/// <param name="Items">What it helps to fill in elsewhere.</param>
public sealed record ComputedAnswer(Theme Theme, string Asks, string Text, ImmutableArray<(Worksheet Worksheet, string Number)> Items);
