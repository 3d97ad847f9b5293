using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Reading;

/// <summary>Reads how much each question counts.</summary>
internal static class WeightsReader
{
    public static Weights Read(JsonValue? value, DiagnosticBag diagnostics)
    {
        Weights weights = Weights.Default;
        if (value is null || JsonObject.Open(value, TriageShape.Weights, diagnostics) is not { } json)
        {
            return weights;
        }

        foreach (Member member in TriageShape.Weights.Members)
        {
            weights = json.Number(member) is { } weight ? weights.With(member.Name, weight) : weights;
        }

        json.Close();
        foreach (Aspect aspect in (Aspect[])[Aspect.Impact, Aspect.Feasibility])
        {
            if (Questionnaire.Of(aspect).All(q => weights[q] == 0))
            {
                diagnostics.Add(TriageProblems.NothingWeighs, value.Location, $"no question of {Weights.IdOf(aspect)} has a weight above 0");
            }
        }

        if (weights[Aspect.Impact] + weights[Aspect.Feasibility] == 0)
        {
            diagnostics.Add(TriageProblems.NothingWeighs, value.Location, "neither 'impact' nor 'feasibility' has a weight above 0");
        }

        return weights;
    }
}
