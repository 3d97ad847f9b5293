using System.Globalization;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>Turns a finished triage into a report; nothing is computed here that is not a matter of wording.</summary>
public static class TriageReport
{
    public static ReportDocument Build(TriageResult result, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(result);
        Wording words = new(culture);
        Section?[] sections =
        [
            OrderSection.Build(result, words),
            OpenSection.Build(result, words),
            CautionSection.Build(result),
            BeginningSection.Build(result),
            ProjectsSection.Build(result, words),
            AnswersSection.Build(result, words),
            ChangesSection.Build(result, words),
            ScoringSection.Build(result, words),
        ];
        return new ReportDocument(result.Definition.Title, "Which idea first?", [], [.. sections.OfType<Section>()], culture);
    }
}
