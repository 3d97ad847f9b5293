using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Exports.Cards;

/// <summary>The card of a trained model.</summary>
internal static class ModelCard
{
    public static string Write(AssessmentResult result, AssessedPredictor model, CultureInfo culture)
    {
        Wording words = new(culture);
        PredictorSpecification? named = result.Definition.Predictors.FirstOrDefault(p => p.Name == model.Name);
        Section?[] sections =
        [
            SystemCard.Purpose(result, model, ("Labels to learn from", CardWords.Learned(named, result))),
            SystemCard.Figures(result, model, words),
            Features(model),
            SystemCard.Limits(result, words),
            CardParts.Missing(CardWords.ModelQuestions),
        ];
        return CardParts.Write(SystemCard.Head(result, model, "linear-model"), CardWords.Title(model, result), result, [.. sections.OfType<Section>()], culture);
    }

    private static Section? Features(AssessedPredictor model) => model.Description.Features.IsEmpty ? null : new Section("features", "What it goes by",
    [
        Paragraph.Of(CardWords.Features),
        new Bullets([.. model.Description.Features.GroupBy(f => f.Label, StringComparer.Ordinal).Select(g => ImmutableArray.Create<Inline>(Inline.Strong(g.Key), $": {string.Join(" · ", g.Select(f => f.Feature))}"))]),
    ]);
}
