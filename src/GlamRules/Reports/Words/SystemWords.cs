using GlamRules.Assessments;
using GlamRules.Predictions;

namespace GlamRules.Reports.Words;

/// <summary>Predictors as sentences name them.</summary>
public static class SystemWords
{
    /// <summary><c>the rules</c>, <c>the model</c>, else the name with what it is.</summary>
    public static string The(AssessedPredictor predictor)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        return predictor.Result.Kind switch
        {
            PredictorKind.Rules when predictor.Name == "rules" => "the rules",
            PredictorKind.Model when predictor.Name == "model" => "the model",
            PredictorKind.Baseline => $"the baseline “{predictor.Name}”",
            _ => $"“{predictor.Name}”",
        };
    }

    /// <summary>The verb that fits: <c>the rules beat</c>, <c>the model beats</c>.</summary>
    public static string Verb(AssessedPredictor predictor, string singular, string plural) => The(predictor) == "the rules" ? plural : singular;

    /// <summary>The predictor with its verb.</summary>
    public static string Does(AssessedPredictor predictor, string singular, string plural) => $"{The(predictor)} {Verb(predictor, singular, plural)}";
}
