using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Audits;
using GlamRules.Diagnostics;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What the figures rest on: what an audit found, how far people agree, how records were divided, what it can't show.</summary>
internal static class BenchmarkSection
{
    public const string Title = "The benchmark: can it be trusted?";

    public static Section Build(AssessmentResult result, Wording words) => new("benchmark", Title, Overview(result, words))
    {
        Parts =
        [
            .. result.Audit.IsEmpty ? [] : new[] { Audit(result, words) },
            .. new[] { AgreementSection.Build(result, words), RepeatsSection.Build(result, words), LimitsSection.Build(result, words) }.OfType<Section>(),
        ],
    };

    private static ImmutableArray<Block> Overview(AssessmentResult result, Wording words)
    {
        CorpusSummary corpus = result.Corpus;
        return
        [
            Paragraph.Of(AuditSentence.Of(result.Audit, words)),
            new Facts(
            [
                ("Records", $"{words.Number(corpus.Records)}{(corpus.Unlabelled > 0 ? $", {words.Number(corpus.Unlabelled)} of them without gold" : "")}"),
                ("To write rules and train", $"{words.Number(corpus.Train)} train, {words.Number(corpus.Dev)} dev"),
                ("To judge", $"{words.Number(corpus.Test)} test"),
                ("How they were divided", Wording.Capital(corpus.SplitRule)),
            ]),
        ];
    }

    private static Section Audit(AssessmentResult result, Wording words)
    {
        Rescoring[] rescored = [.. result.Audit.Select(f => f.Rescoring).OfType<Rescoring>()];
        return new Section("audit", "What an audit found",
        [
            .. rescored.Length == 0 ? [] : new Block[] { Table(result, rescored, words) },
            .. result.Audit.SelectMany(Blocks),
        ]);
    }

    private static IEnumerable<Block> Blocks(AuditFinding finding)
    {
        yield return Paragraph.Of(Inline.Strong($"{AuditWords.Title(finding.Id)}{(finding.Severity == Severity.Warning ? "" : ".")}"), finding.Severity == Severity.Warning ? " (a reason to doubt). " : " ", finding.Message);
        if (finding.Examples.Length > 0)
        {
            yield return new Bullets([.. finding.Examples.Select(Item)]);
        }

        yield return Paragraph.Of($"What to do: {finding.Help}");
    }

    private static ImmutableArray<Inline> Item(AuditExample example) =>
    [
        example.Record.Length > 0 ? $"{example.Record}: " : "",
        example.Text.Length > 0 ? example.Text : "(empty)",
        example.Note.Length > 0 ? $" — {example.Note}" : "",
    ];

    private static Table Table(AssessmentResult result, Rescoring[] rescored, Wording words) => new(
        $"{Wording.Capital(MetricWords.Name(rescored[0].Metric))} if other records counted",
        [new("System"), new($"all {words.Number(rescored[0].Scored)} records", true), .. rescored.Select(r => new TableColumn($"{r.What} ({words.Number(r.N)})", true))],
        [
            .. rescored[0].Figures.Select((figure, i) => ImmutableArray.Create<TableCell>(
            [
                new TableCell(figure.Predictor, Strong: result.Winner == figure.Predictor),
                words.Figure(figure.Before),
                .. rescored.Select(r => (TableCell)words.Figure(r.Figures[i].After)),
            ])),
        ]);
}
