using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Audits;
using GlamRules.Diagnostics;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Whether the benchmark can be trusted: what an audit of it found, with examples and what to do.</summary>
internal static class BenchmarkSection
{
    public static Section? Build(AssessmentResult result, Wording words)
    {
        if (result.Audit.IsEmpty)
        {
            return null;
        }

        Rescoring[] rescored = [.. result.Audit.Select(f => f.Rescoring).OfType<Rescoring>()];
        return new Section("benchmark", "Benchmark: can it be trusted?",
        [
            Paragraph.Of(AuditSentence.Of(result.Audit, words)),
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
