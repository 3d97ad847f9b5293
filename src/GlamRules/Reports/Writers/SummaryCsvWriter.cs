using System.Globalization;
using CsvHelper;
using GlamRules.Assessments;
using GlamRules.Corpora.Formats;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>summary.csv</c>: a row a figure, for a spreadsheet; no text cell of it is a formula.</summary>
public static class SummaryCsvWriter
{
    public const string FileName = "summary.csv";

    private static readonly string[] Names = ["system", "metric", "of", "value", "records", "figure", "low", "high", "note"];

    public static void Write(AssessmentResult result, string path) => AtomicFile.Write(path, stream => Write(result, stream));

    /// <summary>The same to a stream, which stays open.</summary>
    public static void Write(AssessmentResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        using CsvWriter csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, true);
        foreach (string name in Names)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (SummaryRow row in SummaryRows.Of(result))
        {
            foreach (string text in new[] { row.System, row.Metric, row.Of, row.Value })
            {
                csv.WriteField(SpreadsheetSafety.Disarm(text));
            }

            csv.WriteField(row.Records.ToString(CultureInfo.InvariantCulture));
            foreach (double? figure in new[] { row.Figure, row.Low, row.High })
            {
                csv.WriteField(figure?.ToString("0.######", CultureInfo.InvariantCulture) ?? "");
            }

            csv.WriteField(SpreadsheetSafety.Disarm(row.Note));
            csv.EndRecord();
        }
    }
}
