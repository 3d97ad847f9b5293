using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>One answer that, given otherwise, would change the order.</summary>
/// <param name="Project">Name of the project.</param>
/// <param name="Question">To which it is the answer.</param>
/// <param name="From">What was said.</param>
/// <param name="To">The nearest other answer that changes the place of any project.</param>
/// <param name="Before">The project's place now.</param>
/// <param name="After">Its place then.</param>
/// <param name="First">Who would be first then, where those first are not those who are first now: one who is not, or one who stays; else null.</param>
/// <param name="Unseats">Whether this or some answer further off changes who is first.</param>
public sealed record AnswerChange(string Project, TriageQuestion Question, ProjectAnswer From, ProjectAnswer To, int Before, int After, string? First, bool Unseats);
