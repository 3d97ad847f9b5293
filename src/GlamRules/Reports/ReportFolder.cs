using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Reports.Document;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports;

/// <summary>Writes everything that comes of an assessment into one folder; each file whole or not at all.</summary>
public static class ReportFolder
{
    public const string Html = "report.html";

    public const string Markdown = "report.md";

    /// <param name="result">The assessment.</param>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="culture">For the numbers in the reports.</param>
    public static void Write(AssessmentResult result, string folder, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(result);
        Directory.CreateDirectory(folder);
        ReportDocument report = ReportBuilder.Build(result, culture);
        AtomicFile.WriteText(Path.Combine(folder, Html), HtmlWriter.Write(report));
        AtomicFile.WriteText(Path.Combine(folder, Markdown), MarkdownWriter.Write(report));
        ResultsJsonWriter.Write(result, Path.Combine(folder, ResultsJsonWriter.FileName));
        PredictionsCsvWriter.Write(result, Path.Combine(folder, PredictionsCsvWriter.FileName));
        TimingsJsonWriter.Write(result, Path.Combine(folder, TimingsJsonWriter.FileName));
        string repeats = Path.Combine(folder, RepeatsJsonWriter.FileName);
        if (result.Repeats.Length > 0)
        {
            RepeatsJsonWriter.Write(result, repeats);
        }
        else
        {
            // One of an earlier run would speak of other figures.
            File.Delete(repeats);
        }
    }
}
