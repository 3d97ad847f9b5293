using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>Who comes first, the chart, and the table that says the same.</summary>
internal static class OrderSection
{
    private static readonly (string, string, string, string) Corners = ("make feasible first", "start here", "leave for now", "easy, small gain");

    public static Section Build(TriageResult result, Wording words) => new("order", "The order",
    [
        new Callout(TriageHeadline.First(result), TriageHeadline.Then(result), [[TriageHeadline.RestsOn(result, words), " ", TriageHeadline.HowSure(result, words)]]),
        Chart(result, words),
        Rows(result, words),
    ]);

    private static QuadrantChart Chart(TriageResult result, Wording words) => new(
        "Impact and feasibility, by what is known; the lines show how far open questions may move a project",
        "feasibility: can it be done, and safely", "impact: what would be gained", Corners,
        [.. result.Projects.Select((p, i) => new QuadrantPoint(
            i + 1, ShownText.Clean(p.Project.Name), $"impact {TriageWords.Position(p.Impact, words)}, feasibility {TriageWords.Position(p.Feasibility, words)}",
            Middle(p.Feasibility), p.Feasibility.Low, p.Feasibility.High, Middle(p.Impact), p.Impact.Low, p.Impact.High,
            p.Impact.Value is not null && p.Feasibility.Value is not null))]);

    private static double Middle(Position position) => position.Value ?? ((position.Low + position.High) / 2);

    private static Table Rows(TriageResult result, Wording words) => new(
        "Projects in order; below each figure what open questions may make of it",
        [new("Project"), new("Impact", true), new("Feasibility", true), new("Place", true)],
        [.. result.Projects.Select((p, i) => ImmutableArray.Create<TableCell>(
            new($"{words.Number(i + 1)}. {p.Project.Name}", Mind(p, words)),
            Cell(p.Impact, words),
            Cell(p.Feasibility, words),
            new(words.Number(p.Place), p.BestPlace == p.WorstPlace ? null : TriageWords.Places(p, words))))]);

    private static TableCell Cell(Position position, Wording words) => new(TriageWords.Points(position.Value, words), TriageWords.Range(position, words));

    private static string Mind(ProjectResult project, Wording words)
    {
        string[] all =
        [
            .. project.Flags.Any(f => f.IsStop) ? new[] { "stop and think" } : project.Flags.Length > 0 ? ["think"] : [],
            .. project.Beginning == Beginning.Open ? Array.Empty<string>() : [TriageWords.Short(project.Beginning)],
            .. project.Open == 0 ? Array.Empty<string>() : [words.Count(project.Open, "open question")],
        ];
        return string.Join("; ", all);
    }
}
