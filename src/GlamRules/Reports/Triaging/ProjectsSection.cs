using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>Project by project: what it is, what lifts it and what holds it back.</summary>
internal static class ProjectsSection
{
    private const int Most = 4;

    public static Section Build(TriageResult result, Wording words) => new("projects", "What drives each position",
    [
        Paragraph.Of("How far each answer lifts a position above the middle, 50, or holds it below; the largest first."),
        .. result.Projects.SelectMany((p, i) => Of(p, i + 1, words)),
    ]);

    private static IEnumerable<Block> Of(ProjectResult result, int number, Wording words)
    {
        yield return Paragraph.Of(Inline.Strong($"{words.Number(number)}. {result.Project.Name}"), result.Project.Idea.Length > 0 ? $" {result.Project.Idea}" : "");
        yield return new Facts(
        [
            ($"Impact {TriageWords.Position(result.Impact, words)}", Drivers(result, Aspect.Impact, words)),
            ($"Feasibility {TriageWords.Position(result.Feasibility, words)}", Drivers(result, Aspect.Feasibility, words)),
            ("Both in one", TriageWords.Position(result.Together, words)),
            ("Kind of use", Says(result, Aspect.Archetype, words)),
            ("Feedback", Says(result, Aspect.Feedback, words)),
            .. result.Project.Owner.Length > 0 ? [("Owner", result.Project.Owner)] : ImmutableArray<(string, string)>.Empty,
            .. Questionnaire.All.Where(q => result.Project[q].Note.Length > 0).Select(q => ($"Note on {q.Name}", result.Project[q].Note)),
        ]);
    }

    private static string Drivers(ProjectResult result, Aspect aspect, Wording words)
    {
        Contribution[] all = [.. result.Contributions.Where(c => c.Question.Aspect == aspect)];
        string[] sentences = [.. new[] { Sentence("Lifted by", all.Where(c => c.Points > 0), words), Sentence("Held back by", all.Where(c => c.Points < 0), words) }.OfType<string>()];
        return sentences.Length > 0 ? string.Join(" ", sentences) : all.Length > 0 ? "Nothing moves it from the middle." : "Nothing is known yet.";
    }

    private static string? Sentence(string verb, IEnumerable<Contribution> contributions, Wording words)
    {
        Contribution[] all = [.. contributions];
        string[] shown = [.. all.Take(Most).Select(c => $"{c.Question.Name} {TriageWords.Signed(c.Points, words)}")];
        string more = all.Length > Most ? $"; {words.Small(all.Length - Most)} more {TriageWords.Signed(all.Skip(Most).Sum(c => c.Points), words)}" : "";
        return all.Length == 0 ? null : $"{verb} {(more.Length > 0 ? string.Join(", ", shown) + more : Wording.List(shown))}.";
    }

    // The first question says what it is, a second where it breaks.
    private static string Says(ProjectResult result, Aspect aspect, Wording words) => string.Join("; ", Questionnaire.Of(aspect)
        .Where((q, i) => i == 0 || !result.Project[q].IsOpen)
        .Select((q, i) => $"{(i == 0 ? "" : "breaks first: ")}{TriageWords.Answer(q, result.Project[q], words)}"));
}
