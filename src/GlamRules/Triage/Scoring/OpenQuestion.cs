using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>A question that nobody has answered, or to which nobody knows the answer.</summary>
/// <param name="Project">Name of the project.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">What stands there: nothing, or that nobody knows; perhaps a note.</param>
/// <param name="Width">Points of 100 between the worst and the best answer, in the position of its aspect.</param>
/// <param name="Best">The project's place with the best answer, all else as it is.</param>
/// <param name="Worst">Its place with the worst.</param>
public sealed record OpenQuestion(string Project, TriageQuestion Question, ProjectAnswer Answer, double Width, int Best, int Worst)
{
    /// <summary>How many places its answer decides about.</summary>
    public int Places => Worst - Best;
}
