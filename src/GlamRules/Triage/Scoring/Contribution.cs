using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>What an answer does to the position of its project.</summary>
/// <param name="Question">To which it is the answer.</param>
/// <param name="Answer">What was said.</param>
/// <param name="Points">By how much it moves the position from the middle, 50; those of an aspect add up to the distance from it.</param>
public sealed record Contribution(TriageQuestion Question, ProjectAnswer Answer, double Points);
