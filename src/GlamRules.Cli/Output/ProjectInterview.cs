using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Triage;
using GlamRules.Triage.Questions;

namespace GlamRules.Cli.Output;

/// <summary>Asks whoever sits at the terminal about project ideas, question by question; whatever is left open stays open.</summary>
internal sealed class ProjectInterview(Surroundings surroundings)
{
    private const int MostTries = 3;

    /// <summary>Projects until nobody names another; empty where nobody can be asked.</summary>
    public ImmutableArray<Project> AskAll()
    {
        List<Project> projects = [];
        while (Ask(projects.Count == 0 ? "What is the first idea called? (Nothing: a file to fill in is made.)" : "What is the next idea called? (Nothing: that was all.)") is { Length: > 0 } name)
        {
            if (projects.Exists(p => p.Name == name))
            {
                Say("There is one of that name already.");
                continue;
            }

            string idea = Ask("What is it about, in a sentence?") ?? "";
            string owner = Ask("Who answers for it?") ?? "";
            Say("Answer with a number and, after it, whatever should be noted; ? tells why it is asked; nothing leaves a question open.");
            projects.Add(new Project(name, idea, owner, Questionnaire.All.Select((q, i) => (q.Id, Answer: Ask(q, i + 1))).Where(a => a.Answer != ProjectAnswer.None).ToImmutableDictionary(a => a.Id, a => a.Answer)));
        }

        return [.. projects];
    }

    private ProjectAnswer Ask(TriageQuestion question, int number)
    {
        surroundings.Error.Write("\n");
        Say(string.Create(CultureInfo.InvariantCulture, $"{number} of {Questionnaire.All.Length}. {question.Text}"));
        foreach ((int i, AnswerChoice choice) in question.Choices.Index())
        {
            Lines.Write(surroundings.Error, choice.Meaning, string.Create(CultureInfo.InvariantCulture, $"  {i + 1}  "), "     ");
        }

        for (int tries = 0; tries < MostTries; tries++)
        {
            string said = Ask(question.Scale is { } scale ? $"How many {scale.Unit}?" : string.Create(CultureInfo.InvariantCulture, $"1 to {question.Choices.Length}?")) ?? "";
            if (said == "?")
            {
                Say(question.Why);
            }
            else if (Read(question, said) is { } answer)
            {
                return answer;
            }
            else
            {
                Say(question.Scale is null ? string.Create(CultureInfo.InvariantCulture, $"That is none of the answers: write a number from 1 to {question.Choices.Length}.") : "That is no number that can be meant: write digits only.");
            }
        }

        return ProjectAnswer.None;
    }

    // The answer, then whatever should be noted.
    private static ProjectAnswer? Read(TriageQuestion question, string said)
    {
        string[] parts = said.Split(' ', 2, StringSplitOptions.TrimEntries);
        string note = parts.Length > 1 ? parts[1] : "";
        if (said.Length == 0)
        {
            return ProjectAnswer.None;
        }

        if (parts[0].Equals(ProjectAnswer.Unknown, StringComparison.OrdinalIgnoreCase))
        {
            return ProjectAnswer.None with { IsUnknown = true, Note = note };
        }

        bool isNumber = double.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number);
        if (question.Scale is { } scale)
        {
            return isNumber && number <= scale.Most ? ProjectAnswer.Of(number) with { Note = note } : null;
        }

        AnswerChoice? choice = isNumber && number >= 1 && number <= question.Choices.Length && number == Math.Floor(number) ? question.Choices[(int)number - 1] : question.Choice(parts[0]);
        return choice is null ? null : ProjectAnswer.Of(choice.Word) with { Note = note };
    }

    private string? Ask(string question) => Question.Ask(surroundings, question, "");

    private void Say(string text) => Lines.Write(surroundings.Error, text, "");
}
