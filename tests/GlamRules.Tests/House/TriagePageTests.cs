using GlamRules.Triage.Questions;
using Xunit;

namespace GlamRules.Tests.House;

/// <summary>The questions of a triage stand in the page for whoever answers them.</summary>
public class TriagePageTests
{
    private const string Page = "corpora/README.md";

    [Fact]
    public void Questions_OfATriage_AreListed()
    {
        IEnumerable<string> rows = Questionnaire.All.Select(q =>
            FormattableString.Invariant($"| `{q.Id}`<br>{q.Aspect.ToString().ToLowerInvariant()}{(q.IsScored ? FormattableString.Invariant($", {q.Weight}") : "")} | {q.Text}<br>*{q.Why}* | {string.Join("<br>", Answers(q))} |"));
        GeneratedSection.ShouldStandIn(Page, "triage-questions", $"| Member, weight | Question | Answers with their points |\n| --- | --- | --- |\n{string.Join('\n', rows)}");

        static IEnumerable<string> Answers(TriageQuestion q) => q.Scale is { } scale
            ? [$"a number ({scale.Unit})", .. scale.Stops.Select(s => FormattableString.Invariant($"{s.Number}: {s.Points}"))]
            : q.Choices.Select(c => FormattableString.Invariant($"`{c.Word}` {c.Meaning}{(q.IsScored ? $": {c.Points}" : "")}"));
    }
}
