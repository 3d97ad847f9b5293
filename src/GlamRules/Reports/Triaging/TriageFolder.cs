using System.Globalization;
using GlamRules.Reports.Document;
using GlamRules.Reports.Writers;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>Writes everything that comes of a triage into one folder; each file whole or not at all.</summary>
public static class TriageFolder
{
    public const string Html = "triage.html";

    public const string Markdown = "triage.md";

    /// <summary>Not <c>triage.json</c>: that is the file with the ideas, which may lie in the same folder.</summary>
    public const string Results = "triage-results.json";

    /// <param name="result">The triage.</param>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="culture">For the numbers in the reports.</param>
    public static void Write(TriageResult result, string folder, CultureInfo culture)
    {
        Directory.CreateDirectory(folder);
        ReportDocument report = TriageReport.Build(result, culture);
        AtomicFile.WriteText(Path.Combine(folder, Html), HtmlWriter.Write(report));
        AtomicFile.WriteText(Path.Combine(folder, Markdown), MarkdownWriter.Write(report));
        JsonOutput.Write(Path.Combine(folder, Results), json =>
        {
            json.WriteStartObject();
            TriageJson.Write(result, json);
            json.WriteEndObject();
        });
    }
}
