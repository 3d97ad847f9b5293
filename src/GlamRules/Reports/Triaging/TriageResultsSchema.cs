using System.Collections.Immutable;
using System.Text.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary><c>triage-results.schema.json</c>: what <see cref="TriageJson"/> writes.</summary>
public static class TriageResultsSchema
{
    public const string FileName = "triage-results.schema.json";

    private static readonly Shape Points = Shape.OneOf(Shape.Number(), Shape.Nothing);

    private static readonly Shape NameOrNone = Shape.OneOf(Shape.Text, Shape.Nothing);

    private static readonly Shape Answer = Shape.OneOf(Shape.Text, Shape.Number(), Shape.Nothing);

    private static readonly Shape Question = Shape.Word([.. Questionnaire.All.Select(q => q.Id)]);

    private static readonly Shape Place = Shape.Whole(1);

    public static string Write() => JsonSchemaWriter.Write("GlamRules: the results of a triage", Root, new Dictionary<string, Shape>());

    private static ObjectShape Root => All("the results of a triage",
    [
        new("schema", Shape.Whole(1, 1), "Goes up when a member changes its meaning."),
        new("title", Shape.Text, "What the report is called."),
        new("projects", Shape.List(Project), "By place."),
        new("open", Shape.List(Open), "Open questions, those first that decide most."),
        new("answerChanges", Shape.List(AnswerChange), "Single answers that, given otherwise, would change the order."),
        new("weightChanges", Shape.List(WeightChange), "Single weights that, halved or doubled, would change the order."),
        new("weights", All("'weights'", [.. Weights.Ids.Select(id => new Member(id, Shape.Number(0), "Its weight."))]), "All weights as they were used."),
    ]);

    private static ObjectShape Project => All("a project",
    [
        new("name", Shape.Text, "What it is called."),
        new("place", Place, "By what is known; equal projects share one."),
        new("bestPlace", Place, "The best that open questions may give it."),
        new("worstPlace", Place, "The worst that open questions may give it."),
        new("impact", Position, "From 0 to 100."),
        new("feasibility", Position, "From 0 to 100."),
        new("together", Position, "Their weighted geometric mean, by which projects are ordered."),
        new("open", Shape.Whole(0), "How many questions are open."),
        new("begin", Shape.OneOf(Shape.Word("rules-first", "by-hand"), Shape.Nothing), "How to begin, where the answers say so."),
        new("flags", Shape.List(All("a flag",
        [
            new("caution", Shape.Word([.. Enum.GetNames<Caution>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)]), "What to think about."),
            new("stop", Shape.Flag, "Whether the project may have to end here."),
            new("certain", Shape.Flag, "False where an open question may still rule it out."),
        ])), "What no good figure takes away."),
        new("contributions", Shape.List(All("a contribution",
        [
            new("question", Question, "Its id."),
            new("answer", Answer, "What was said."),
            new("points", Shape.Number(), "By how much it moves the position from the middle, 50."),
        ])), "What each answer does, the largest first."),
    ]);

    private static ObjectShape Position => All("a position",
    [
        new("value", Points, "By what is known; null where nothing is."),
        new("low", Shape.Number(), "If every open question got its worst answer."),
        new("high", Shape.Number(), "If every open question got its best."),
    ]);

    private static ObjectShape Open => All("an open question",
    [
        new("project", Shape.Text, "Name of the project."),
        new("question", Question, "Its id."),
        new("unknown", Shape.Flag, "Whether somebody asked and nobody knows."),
        new("width", Shape.Number(0, 100), "Points between its worst and its best answer."),
        new("best", Place, "The project's place with the best answer."),
        new("worst", Place, "The project's place with the worst."),
    ]);

    private static ObjectShape AnswerChange => All("a change of an answer",
    [
        new("project", Shape.Text, "Name of the project."),
        new("question", Question, "Its id."),
        new("from", Answer, "What was said."),
        new("to", Answer, "The nearest other answer that changes the order."),
        new("before", Place, "The project's place now."),
        new("after", Place, "Its place then."),
        new("first", NameOrNone, "Who would be first, where that is another than now."),
    ]);

    private static ObjectShape WeightChange => All("a change of a weight",
    [
        new("weight", Shape.Word([.. Weights.Ids]), "Id of the question or aspect."),
        new("factor", Shape.Number(0.5, 2), "0.5 or 2."),
        new("first", NameOrNone, "Who would be first, where that is another than now."),
        new("moves", Shape.List(All("a move",
        [
            new("project", Shape.Text, "Name of the project."),
            new("before", Place, "Its place now."),
            new("after", Place, "Its place then."),
        ])), "Who goes where."),
    ]);

    // Every member is always there.
    private static ObjectShape All(string what, ImmutableArray<Member> members) => new(what, [.. members.Select(m => m with { Required = true })]);
}
