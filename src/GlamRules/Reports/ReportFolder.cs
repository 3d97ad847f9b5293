using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Corpora.Loading;
using GlamRules.Reports.Document;
using GlamRules.Reports.Exports;
using GlamRules.Reports.Exports.Crate;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports;

/// <summary>Writes everything that comes of an assessment into one folder; each file whole or not at all.</summary>
public static class ReportFolder
{
    public const string Html = "report.html";

    public const string Markdown = "report.md";

    /// <summary>Printed by whoever has a browser for it.</summary>
    public const string Pdf = "report.pdf";

    /// <param name="result">The assessment; its rejects, and what its outputs name, are in the folder already.</param>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="culture">For the numbers in the reports.</param>
    /// <param name="record">Enters the run into the ledger, once its data are written and before its reports are; may be null.</param>
    /// <param name="place">Where it was made, for who makes it again; may be null.</param>
    /// <param name="timed">Whether its times are those of a first run; else <c>timings.json</c> stays as it is.</param>
    /// <returns>The result as it was written.</returns>
    public static AssessmentResult Write(AssessmentResult result, string folder, CultureInfo culture, Func<AssessmentResult, AssessmentResult>? record = null, RunPlace? place = null, bool timed = true)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(culture);
        Directory.CreateDirectory(folder);
        PredictionsCsvWriter.Write(result, Path.Combine(folder, PredictionsCsvWriter.FileName));
        File.Delete(Path.Combine(folder, Pdf));
        WriteOrDelete(Path.Combine(folder, RepeatsJsonWriter.FileName), result.Repeats.Length > 0, path => RepeatsJsonWriter.Write(result, path));
        WriteOrDelete(Path.Combine(folder, CurvesFile.FileName), result.Curves.Length > 0, path => CurvesFile.Write(result.Curves, path));
        string[] beside = [.. result.Outputs.Keys, PredictionsCsvWriter.FileName, RepeatsJsonWriter.FileName, CurvesFile.FileName, RejectsFile.FileName];
        result = result with
        {
            Language = culture.Name,
            Outputs = result.Outputs.SetItems(beside.Select(f => KeyValuePair.Create(f, Path.Combine(folder, f))).Where(f => File.Exists(f.Value)).Select(f => KeyValuePair.Create(f.Key, DataHash.OfFile(f.Value)))),
        };
        result = record?.Invoke(result) ?? result;
        ReportDocument report = ReportBuilder.Build(result, culture);
        AtomicFile.WriteText(Path.Combine(folder, Html), HtmlWriter.Write(report));
        AtomicFile.WriteText(Path.Combine(folder, Markdown), MarkdownWriter.Write(report));
        SummaryCsvWriter.Write(result, Path.Combine(folder, SummaryCsvWriter.FileName));
        SummaryJsonWriter.Write(result, Path.Combine(folder, SummaryJsonWriter.FileName));
        CardSvgWriter.Write(result, culture, Path.Combine(folder, CardSvgWriter.FileName));
        ResultsJsonWriter.Write(result, Path.Combine(folder, ResultsJsonWriter.FileName));
        if (timed)
        {
            TimingsJsonWriter.Write(result, Path.Combine(folder, TimingsJsonWriter.FileName), place?.From(folder));
        }

        ExportFolder.Write(result, folder, culture);
        RoCrateWriter.Write(result, folder);
        return result;
    }

    // One of an earlier run would speak of other figures.
    private static void WriteOrDelete(string path, bool there, Action<string> write)
    {
        if (there)
        {
            write(path);
        }
        else
        {
            File.Delete(path);
        }
    }
}
