using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>What to ask next.</summary>
internal static class OpenSection
{
    public static Section? Build(TriageResult result, Wording words) => result.Open.Length == 0 ? null : new Section("open", "Open questions first",
    [
        Paragraph.Of("What nobody has answered yet, those first that decide most about the order: where the project would stand with the worst and with the best answer, all else as it is."),
        new Table(
            "Open questions",
            [new("Project"), new("Question"), new("Decides")],
            [.. result.Open.Select(o => ImmutableArray.Create<TableCell>(o.Project, new(o.Question.Text, Below(o)), TriageChanges.Decides(o, words)))]),
    ]);

    private static string? Below(OpenQuestion open) => (open.Answer.IsUnknown, open.Answer.Note.Length > 0) switch
    {
        (true, true) => $"nobody knows; {open.Answer.Note}",
        (true, false) => "nobody knows",
        (false, true) => open.Answer.Note,
        _ => null,
    };
}
