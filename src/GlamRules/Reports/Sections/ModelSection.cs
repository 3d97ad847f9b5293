using GlamRules.Assessments;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>What a model goes by.</summary>
internal static class ModelSection
{
    public static Section? Build(AssessmentResult result)
    {
        AssessedPredictor[] models = [.. result.Predictors.Where(p => p.Description.Features.Length > 0)];
        return models.Length == 0 ? null : new Section("model", "What the model goes by",
        [
            Paragraph.Of("The words that moved records furthest towards each label while the model learned. Where they look like rules, they could be rules."),
            .. models.Select(model => new Facts(
            [
                .. model.Description.Features.GroupBy(f => f.Label, StringComparer.Ordinal)
                    .Select(g => (models.Length == 1 ? g.Key : $"{model.Name}: {g.Key}", string.Join(" · ", g.Select(f => f.Feature)))),
            ])),
        ]);
    }
}
