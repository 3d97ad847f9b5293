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
            HeadlineSection.Build(result, words),
            SideBySideSection.Build(result, words),
            WhereSection.Build(result, words),
            TogetherSection.Build(result, words),
            CalibrationSection.Build(result, words),
            CostsSection.Build(result, words),
            CurvesSection.Build(result, words),
            FromRulesSection.Build(result, words),
            RepeatsSection.Build(result, words),
            ConfusionSection.Build(result, words),
            RulesSection.Build(result, words),
            ModelSection.Build(result),
            DisagreementsSection.Build(result, words),
            BenchmarkSection.Build(result, words),
            LimitsSection.Build(result, words),
            SealSection.Build(result, words),
            ProvenanceSection.Build(result, words),
        ];
        return new ReportDocument(result.Definition.Title, result.Definition.Question, result.ExploratoryReasons, [.. sections.OfType<Section>()], culture);
    }
}
