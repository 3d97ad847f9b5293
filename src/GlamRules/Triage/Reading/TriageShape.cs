using System.Globalization;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Reading;

/// <summary>The members of a file of project ideas.</summary>
internal static class TriageShape
{
    public const string Answer = "answer";
    public const string Note = "note";

    public static readonly ObjectShape Answers = new("'answers'", [.. Questionnaire.All.Select(q => new Member(q.Id, OfAnswer(q), Describe(q)) { Example = Example(q) })])
    {
        Description = "One answer to each question; null, or left out, where nobody has asked yet, \"unknown\" where nobody knows. Each may be { \"answer\": ..., \"note\": \"...\" } instead.",
    };

    public static readonly ObjectShape Weights = new("'weights'",
    [
        new(Triage.Weights.IdOf(Aspect.Impact), Shape.Number(0), "How much impact counts for the order, beside feasibility.") { Default = "1" },
        new(Triage.Weights.IdOf(Aspect.Feasibility), Shape.Number(0), "How much feasibility counts for the order, beside impact.") { Default = "1" },
        .. Questionnaire.Scored.Select(q => new Member(q.Id, Shape.Number(0), $"How much '{q.Name}' counts among the questions of {Triage.Weights.IdOf(q.Aspect)}.") { Default = q.Weight.ToString(CultureInfo.InvariantCulture) }),
    ])
    {
        Description = "How much each question counts; what is left out keeps the weight that it has. Only their proportions matter.",
    };

    public static readonly ObjectShape Project = new("a project",
    [
        new("name", Shape.Text, "What it is called; unique within the file.") { Synonyms = ["title", "project", "id"], Required = true, Example = "\"Language of the pamphlets\"" },
        new("idea", Shape.Text, "What it is about, in a sentence or two.") { Synonyms = ["description", "what", "summary", "question"] },
        new("owner", Shape.Text, "Who answers for it.") { Synonyms = ["who", "contact", "lead", "responsible"], Example = "\"head of printed books\"" },
        new("answers", Answers, "What is known of it.") { Synonyms = ["questions", "scores", "ratings"] },
    ]);

    public static readonly ObjectShape File = new("a triage",
    [
        new("title", Shape.Text, "What the report is called.") { Synonyms = ["name", "heading"], Required = true, Example = "\"Which idea first?\"" },
        new("projects", Shape.List(Project), "The ideas to compare.") { Synonyms = ["ideas", "proposals", "candidates", "items"], Required = true },
        new("weights", Weights, "How much each question counts.") { Synonyms = ["importance", "weighting"] },
    ])
    { Description = "Project ideas to be put into an order." };

    public static ObjectShape Noted(TriageQuestion question) => new("an answer",
    [
        new(Answer, Plain(question), "The answer itself.") { Synonyms = ["value", "is"], Example = Example(question) },
        new(Note, Shape.Text, "In your own words: what it rests on, who said so.") { Synonyms = ["comment", "why", "because", "reason", "remark"] },
    ]);

    private static Shape OfAnswer(TriageQuestion question) => Shape.OneOf(Plain(question), Noted(question));

    private static Shape Plain(TriageQuestion question) => question.Scale is { } scale
        ? Shape.OneOf(Shape.Number(0, scale.Most), Shape.Word(ProjectAnswer.Unknown), Shape.Nothing)
        : Shape.OneOf(Shape.Word([.. question.Choices.Select(c => c.Word), ProjectAnswer.Unknown]), Shape.Nothing);

    private static string Example(TriageQuestion question) => question.Scale is { } scale
        ? scale.Stops[scale.Stops.Length / 2].Number.ToString(CultureInfo.InvariantCulture)
        : $"\"{question.Choices[^1].Word}\"";

    private static string Describe(TriageQuestion question) => question.Scale is { } scale
        ? $"{question.Text} A number ({scale.Unit}). {question.Why}"
        : $"{question.Text} {string.Join("; ", question.Choices.Select(c => $"{c.Word}: {c.Meaning}"))}. {question.Why}";
}
