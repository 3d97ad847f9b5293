using GlamRules.Assessments;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>The systems from within: what rules contribute, what a model learned, and what they come to together.</summary>
internal static class SystemsSection
{
    public static Section? Build(AssessmentResult result, Wording words) => Section.Of(
        "systems",
        Title(result),
        [],
        RulesSection.Build(result, words),
        ModelSection.Build(result),
        CalibrationSection.Build(result, words),
        CurvesSection.Build(result, words),
        FromRulesSection.Build(result, words),
        TogetherSection.Build(result, words),
        CostsSection.Build(result, words));

    private static string Title(AssessmentResult result) =>
        (result.Predictors.Any(p => p.Result.Kind == PredictorKind.Rules), result.Predictors.Any(p => p.Result.Kind == PredictorKind.Model)) switch
        {
            (true, true) => "Rules, model, and both together",
            (true, false) => "The rules from within",
            _ => "The systems from within",
        };
}
