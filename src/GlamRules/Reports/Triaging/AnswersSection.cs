using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>The points of every answer, a row a question and a column a project.</summary>
internal static class AnswersSection
{
    private const double Middle = 50;

    public static Section Build(TriageResult result, Wording words) => new("answers", "All answers at a glance",
    [
        new Table(
            "Points of each answer, from 0 to 100; projects by their numbers above, a dash where the question is open",
            [new("Question"), .. result.Projects.Select((_, i) => new TableColumn(words.Number(i + 1), IsFigure: true))],
            [.. Questionnaire.Scored.Select(q => (ImmutableArray<TableCell>)[q.Name, .. result.Projects.Select(p => Cell(q, p, words))])]),
    ]);

    private static TableCell Cell(TriageQuestion question, ProjectResult project, Wording words) => question.Points(project.Project[question]) is { } points
        ? new TableCell(TriageWords.Points(points, words), Heat: points >= Middle ? Heat.Right : Heat.Wrong, Shade: Math.Abs(points - Middle) / Middle)
        : new TableCell("–");
}
