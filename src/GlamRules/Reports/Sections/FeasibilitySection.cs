using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Assessments.Answering;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Whether it should be done at all: what figures can't say, from the people who can; what is open stands open.</summary>
internal static class FeasibilitySection
{
    public static Section Build(AssessmentResult result, Wording words)
    {
        ImmutableArray<ComputedAnswer> computed = ComputedAnswers.Of(result, words);
        return new Section("feasibility", "Feasibility: should it be done?",
        [
            Paragraph.Of(FeasibilityWords.Introduction(result, computed, words)),
        ])
        {
            Parts =
            [
                .. Enum.GetValues<Theme>().Select(theme => Part(result, theme, [.. computed.Where(c => c.Theme == theme)])),
                CrosswalkPart(result, computed),
            ],
        };
    }

    private static Section Part(AssessmentResult result, Theme theme, ImmutableArray<ComputedAnswer> computed) => new(
        $"feasibility-{theme.ToString().ToLowerInvariant()}",
        FeasibilityWords.Title(theme),
        [
            new Table(
                $"{FeasibilityWords.Title(theme)}: questions and answers",
                [new("Question"), new("Answer"), new("From")],
                [
                    .. computed.Select(c => ImmutableArray.Create<TableCell>(new(c.Asks, Strong: true), c.Text, FeasibilityWords.Computed)),
                    .. Questions.All.Where(q => q.Theme == theme).Select(q => Row(q, result.Definition.Answers.FirstOrDefault(a => a.Question == q.Id))),
                ]),
        ]);

    private static ImmutableArray<TableCell> Row(Question question, GivenAnswer? answer) =>
    [
        new TableCell(question.Asks, Strong: true),
        answer is null ? new TableCell(FeasibilityWords.Open) : new TableCell(answer.Text, answer.References.IsEmpty ? null : $"See: {string.Join("; ", answer.References)}"),
        answer is null ? "" : new TableCell($"answered by {answer.By} on {answer.On}"),
    ];

    private static Section CrosswalkPart(AssessmentResult result, ImmutableArray<ComputedAnswer> computed) => new("crosswalk", "For the forms of others",
    [
        Paragraph.Of(FeasibilityWords.Crosswalk),
        .. Enum.GetValues<Worksheet>().Select(sheet => new Table(
            FeasibilityWords.Title(sheet),
            [new("Item"), new("Here")],
            [.. Crosswalk.All.Where(i => i.Worksheet == sheet).Select(item => ImmutableArray.Create<TableCell>(new($"{Wording.Capital(item.Number)}. {item.About}", Strong: true), Where(result, item, computed)))])),
        Paragraph.Of(Crosswalk.DatasheetSource),
    ]);

    private static TableCell Where(AssessmentResult result, WorksheetItem item, ImmutableArray<ComputedAnswer> computed)
    {
        (Worksheet, string) key = (item.Worksheet, item.Number);
        string[] known = [.. computed.Where(c => c.Items.Contains(key)).Select(c => $"computed: {Wording.Lower(c.Asks)}")];
        Question[] asked = [.. Questions.All.Where(q => q.Items.Contains(key))];
        HashSet<string> given = [.. result.Definition.Answers.Select(a => a.Question)];
        string[] answered = [.. asked.Where(q => given.Contains(q.Id)).Select(q => $"answered: {q.Asks}")];
        string[] open = [.. asked.Where(q => !given.Contains(q.Id)).Select(q => $"{FeasibilityWords.Open}: {q.Asks}")];
        return string.Join(" · ", [.. known, .. answered, .. open]);
    }
}
