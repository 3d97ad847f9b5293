using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Assessments.Answering;

/// <summary>The members of <c>answers.json</c>.</summary>
internal static class AnswersShape
{
    public static readonly ObjectShape Answer = new("an answer",
    [
        new("answer", Shape.Text, "The answer; empty while nobody has given one.") { Synonyms = ["text", "response", "reply"], Required = true, Example = "\"Cataloguers see a suggestion beside the field and confirm it or write their own.\"" },
        new("by", Shape.Text, "Who answered.") { Synonyms = ["name", "who", "author"], Example = "\"R. Okafor\"" },
        new("on", Shape.Text, "On which day.") { Synonyms = ["date", "when", "day"], Example = "\"2026-03-02\"" },
        new("references", Shape.Texts, "What it rests on: titles or addresses.") { Synonyms = ["sources", "see", "links"] },
    ]);

    public static readonly ObjectShape Answers = new("'answers'", [.. Questions.All.Select(q => new Member(q.Id, Answer, q.Asks))]);

    public static readonly ObjectShape File = new("a file of answers",
    [
        new("answers", Answers, "By question; one that is left out is open, and the report says so.") { Synonyms = ["questions", "responses"], Required = true },
    ])
    { Description = "Answers to what a report asks of people, beside the assessment they belong to." };
}
