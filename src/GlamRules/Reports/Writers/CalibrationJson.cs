using System.Text.Json;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Calibration;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>calibration</c> of a predictor into <c>results.json</c>; null where its confidence is not known.</summary>
internal static class CalibrationJson
{
    public static void Write(CalibrationResult? calibration, Utf8JsonWriter json)
    {
        if (calibration is null)
        {
            json.WriteNull("calibration");
            return;
        }

        json.WriteStartObject("calibration");
        json.WriteNumber("n", calibration.N);
        json.Figure("promised", calibration.Promised);
        Share("right", calibration.Right, json);
        json.Figure("brier", calibration.Brier);
        json.Figure("logLoss", calibration.LogLoss);
        json.Figure("expectedError", calibration.ExpectedError);
        json.Array("bins", calibration.Bins, bin =>
        {
            json.Figure("low", bin.Low);
            json.Figure("high", bin.High);
            json.WriteNumber("n", bin.N);
            json.Figure("promised", bin.Promised);
            Share("right", bin.Right, json);
        });
        json.WriteEndObject();
    }

    internal static void Share(string name, Estimate share, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.Figure("value", share.Value);
        json.Figure("low", share.Low);
        json.Figure("high", share.High);
        json.WriteEndObject();
    }
}
