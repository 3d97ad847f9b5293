using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;

namespace GlamRules.Assessments.Curves;

/// <summary>A system to draw a curve of.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Recipe">How it is trained, its options settled.</param>
/// <param name="Rules">What rules said about the labelled dev records, in corpus order, or null.</param>
internal sealed record CurveRequest(string Name, ITrainable Recipe, EvaluatedPredictor? Rules);

/// <summary>On what all curves of a run are drawn.</summary>
internal sealed record CurveGround(TaskDescription Task, IReadOnlyList<LabelledRecord> Train, IReadOnlyList<LabelledRecord> Dev, ImmutableArray<string> SliceNames, Criteria Criteria, int Seed);
