using System.Collections.Immutable;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage;

/// <summary>A project idea with what is known of it.</summary>
/// <param name="Name">Unique within its file.</param>
/// <param name="Idea">In a sentence or two; may be empty.</param>
/// <param name="Owner">Who answers for it; may be empty.</param>
/// <param name="Answers">By the ids of questions; one that is missing is open.</param>
public sealed record Project(string Name, string Idea, string Owner, ImmutableDictionary<string, ProjectAnswer> Answers)
{
    public ProjectAnswer this[TriageQuestion question] => Answers.GetValueOrDefault(question?.Id ?? throw new ArgumentNullException(nameof(question)), ProjectAnswer.None);

    public Project With(TriageQuestion question, ProjectAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        return this with { Answers = Answers.SetItem(question.Id, answer) };
    }
}
