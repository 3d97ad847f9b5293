using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Reports.Changes;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Changes;

public class ChangesReportTests
{
    [Fact]
    public void Verdict_OfAPairWithAColonInItsName_IsShownThoughItIsTheSame()
    {
        using TemporaryFolder folder = new();
        folder.Write(ResultsJsonWriter.FileName, """
            { "schema": 1, "predictors": [], "comparisons": [
              { "a": "rules", "b": "model: 2nd", "metric": "accuracy", "difference": 0.1, "low": 0.06, "high": 0.2, "verdict": "ml-adds",
                "labels": [ { "label": "Fiction", "verdict": "inconclusive" } ] } ] }
            """);
        DiagnosticBag diagnostics = new();
        RecordedResults results = RecordedResults.Read(folder.Path, diagnostics)!;
        string text = MarkdownWriter.Write(ChangesReport.Build(results, results, CultureInfo.InvariantCulture));
        text.ShouldContain("| **model: 2nd against rules** | ML adds");
        text.ShouldNotContain("Fiction");
    }
}
