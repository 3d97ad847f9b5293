using GlamRules.Audits;
using GlamRules.Diagnostics;
using GlamRules.Reports.Words;

namespace GlamRules.Cli.Output;

/// <summary>The findings of an audit: each with examples and what to do, those to look into first.</summary>
internal static class AuditPrinter
{
    private const int Predictor = 24;

    public static void Write(AuditedCorpus audited, Wording words, TextWriter writer, Palette palette)
    {
        Lines.WritePainted(writer, palette.Bold($"{audited.Corpus.Description.Name}, task {audited.Corpus.Task.Name}: {words.Count(audited.Corpus.Records.Count, "record")}"), "");
        Lines.Write(writer, AuditSentence.Of(audited.Findings, words), "");
        foreach (AuditFinding finding in audited.Findings)
        {
            writer.Write($"\n{(finding.Severity == Severity.Warning ? palette.Bad("warning:") : "note:")} {palette.Bold(AuditWords.Title(finding.Id))}\n");
            Lines.Write(writer, ShownText.Clean(finding.Message), "  ");
            foreach (AuditExample example in finding.Examples)
            {
                string record = example.Record.Length > 0 ? $"{example.Record}: " : "";
                string note = example.Note.Length > 0 ? $" — {example.Note}" : "";
                Lines.Write(writer, ShownText.Clean($"{record}{(example.Text.Length > 0 ? example.Text : "(empty)")}{note}"), "    - ", "      ");
            }

            WriteRescoring(finding.Rescoring, words, writer);
            Lines.Write(writer, $"What to do: {finding.Help}", "  ");
        }
    }

    private static void WriteRescoring(Rescoring? again, Wording words, TextWriter writer)
    {
        if (again is null)
        {
            return;
        }

        Lines.Write(writer, $"{Wording.Capital(MetricWords.Name(again.Metric))} on all {words.Count(again.Scored, "record")}, then {again.What} ({words.Number(again.N)}):", "    ");
        foreach (RescoredFigure figure in again.Figures)
        {
            writer.Write($"      {Lines.Left(figure.Predictor, Predictor)} {Lines.Right(words.Figure(figure.Before), 7)} {Lines.Right(words.Figure(figure.After), 7)}\n");
        }
    }
}
