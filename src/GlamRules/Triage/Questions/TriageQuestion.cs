using System.Collections.Immutable;

namespace GlamRules.Triage.Questions;

/// <summary>A question about a project idea.</summary>
/// <param name="Id">As written in the file.</param>
/// <param name="Aspect">What it is about.</param>
/// <param name="Name">What it asks for, in two or three words, as tables call it.</param>
/// <param name="Text">The question, in plain words.</param>
/// <param name="Why">Why it is asked, in a sentence.</param>
/// <param name="Weight">How much it counts unless the file says otherwise; 0 where its answers earn no points.</param>
public sealed record TriageQuestion(string Id, Aspect Aspect, string Name, string Text, string Why, double Weight)
{
    /// <summary>The answers it allows, the least favourable first; empty where it asks for a number.</summary>
    public ImmutableArray<AnswerChoice> Choices { get; init; } = [];

    /// <summary>How a number becomes points; null where it asks for a word.</summary>
    public NumberScale? Scale { get; init; }

    /// <summary>Whether its answers earn points.</summary>
    public bool IsScored => Aspect is Aspect.Impact or Aspect.Feasibility;

    public AnswerChoice? Choice(string? word) => Choices.FirstOrDefault(c => c.Word == word);

    /// <summary>The points of an answer, from 0 to 100; null where it is open.</summary>
    public double? Points(ProjectAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Number is { } number ? Scale?.Points(number) : Choice(answer.Word)?.Points;
    }

    /// <summary>Every answer that might be given in place of another; of numbers, those at the stops of the scale.</summary>
    public IEnumerable<ProjectAnswer> Alternatives() =>
        Scale is { } scale ? scale.Stops.Select(s => ProjectAnswer.Of(s.Number)) : Choices.Select(c => ProjectAnswer.Of(c.Word));
}
