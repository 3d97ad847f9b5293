using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Reading;

/// <summary>Reads from which rules a model has its labels.</summary>
internal static class LabelsFrom
{
    private const string Weighed = "dawid-skene";

    /// <summary>How their votes become labels; the first unless said otherwise.</summary>
    public static readonly string[] Words = ["votes", Weighed];

    /// <summary>The predictor with the rules it learns from; null, with a diagnostic, where there are none.</summary>
    /// <param name="predictor">As read so far.</param>
    /// <param name="json">Its members.</param>
    /// <param name="above">Predictors that stand above it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static PredictorSpecification? Add(PredictorSpecification predictor, JsonValue json, IReadOnlyCollection<PredictorSpecification> above, DiagnosticBag diagnostics)
    {
        JsonValue? from = json["labelsFrom"];
        JsonValue? by = json["by"];
        if ((from ?? by) is not { } place)
        {
            return predictor;
        }

        if (predictor.Train is null || from is null)
        {
            diagnostics.Add(AssessmentProblems.LabelsFromRules, place.Location, from is null ? "'by' stands without 'labelsFrom'" : "'labelsFrom' stands without 'train'");
            return null;
        }

        if (above.FirstOrDefault(p => p.Name == from.Text && p.Rules is not null) is not { } rules)
        {
            string[] known = [.. above.Where(p => p.Rules is not null).Select(p => p.Name)];
            diagnostics.Add(AssessmentProblems.LabelsFromRules, from.Location, $"no rule set '{from.Text}' stands above.{DidYouMean.Sentence(from.Text, known)}",
                known.Length == 0 ? null : $"Above stand: {string.Join(", ", known)}.");
            return null;
        }

        return predictor with { LabelsFrom = rules, WeighedVotes = by?.Text == Weighed };
    }
}
