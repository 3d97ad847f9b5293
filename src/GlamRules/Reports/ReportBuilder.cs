using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Reports.Document;
using GlamRules.Reports.Sections;
using GlamRules.Reports.Words;

namespace GlamRules.Reports;

/// <summary>Turns a finished assessment into a report; nothing is computed here that is not a matter of wording.</summary>
public static class ReportBuilder
{
    public static ReportDocument Build(AssessmentResult result, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(result);
        Wording words = new(culture);
        Section?[] sections =
        [
            DecisionSection.Build(result, words),
            SideBySideSection.Build(result, words),
            WhereSection.Build(result, words),
            EquitySection.Build(result, words),
            SystemsSection.Build(result, words),
            LookSection.Build(result, words),
            BenchmarkSection.Build(result, words),
            FeasibilitySection.Build(result, words),
            ReproduceSection.Build(result, words),
        ];
        return new ReportDocument(result.Definition.Title, result.Definition.Question, result.ExploratoryReasons, [.. sections.OfType<Section>()], culture);
    }
}
