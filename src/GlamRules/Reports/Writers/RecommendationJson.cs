using System.Globalization;
using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Assessments.Recommending;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>The recommendation in <c>results.json</c>: what, which system, on what ground, and that in words.</summary>
internal static class RecommendationJson
{
    public static void Write(AssessmentResult result, Utf8JsonWriter json)
    {
        Recommendation recommendation = RecommendationRule.Of(result);
        json.WriteStartObject("recommendation");
        json.WriteString("course", recommendation.Id);
        json.WriteString("system", recommendation.System);
        json.WriteString("ground", recommendation.GroundId);
        json.WriteString("reason", RecommendationWords.Because(result, recommendation, new Wording(CultureInfo.InvariantCulture)));
        if (result.OverMajority.FirstOrDefault(c => c.B == recommendation.System) is { } over)
        {
            json.WriteStartObject("overMajority");
            json.Figure("difference", over.Difference);
            json.Figure("low", over.Low);
            json.Figure("high", over.High);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
