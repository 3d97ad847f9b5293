namespace GlamRules.Assessments.Running;

/// <summary>What a run is busy with.</summary>
/// <param name="What">A few words, such as <c>training model</c>.</param>
/// <param name="Done">Steps done before this one.</param>
/// <param name="Total">Steps in all.</param>
public sealed record AssessmentStep(string What, int Done, int Total);
