using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>The points of every answer, a row a question and a column a project.</summary>
internal static class AnswersSection
{
    // As many columns as a telephone shows.
    private const int Most = 6;
    private const double Middle = 50;

    public static Section Build(TriageResult result, Wording words)
    {
        (int Number, ProjectResult Result)[] all = [.. result.Projects.Select((p, i) => (i + 1, p))];
        int tables = (all.Length + Most - 1) / Most;
        return new Section("answers", "All answers at a glance",
        [
            Paragraph.Of("Points of each answer, from 0 to 100; projects by their numbers above; a dash where the question is open."),
            .. all.Chunk((all.Length + tables - 1) / tables).Select(some => Of(some, words)),
        ]);
    }

    private static Table Of((int Number, ProjectResult Result)[] some, Wording words) => new(
        some.Length == 1 ? $"Project {words.Number(some[0].Number)}" : $"Projects {words.Number(some[0].Number)} to {words.Number(some[^1].Number)}",
        [new("Question"), .. some.Select(p => new TableColumn(words.Number(p.Number), IsFigure: true))],
        [.. Questionnaire.Scored.Select(q => (ImmutableArray<TableCell>)[q.Name, .. some.Select(p => Cell(q, p.Result, words))])]);

    private static TableCell Cell(TriageQuestion question, ProjectResult project, Wording words) => question.Points(project.Project[question]) is { } points
        ? new TableCell(TriageWords.Points(points, words), Heat: points >= Middle ? Heat.Right : Heat.Wrong, Shade: Math.Abs(points - Middle) / Middle)
        : new TableCell("–");
}
