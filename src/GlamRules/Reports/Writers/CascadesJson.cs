using System.Text.Json;
using GlamRules.Evaluation.Cascading;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>cascades</c> into <c>results.json</c>: thresholds from dev, figures from the split scored.</summary>
internal static class CascadesJson
{
    public static void Write(IEnumerable<CascadeResult> cascades, Utf8JsonWriter json) => json.Array("cascades", cascades, cascade =>
    {
        json.WriteString("name", cascade.Name);
        json.Texts("stages", cascade.Stages);
        json.WriteString("basis", cascade.Basis.ToString().ToLowerInvariant());
        json.Figure("error", cascade.Error);
        json.WriteNumber("dev", cascade.Dev);
        json.Array("curves", [cascade.Together, .. cascade.Alone], curve =>
        {
            json.Texts("stages", curve.Stages);
            if (curve.Chosen is { } chosen)
            {
                json.WriteStartObject("chosen");
                Write(chosen, json);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("chosen");
            }

            json.Array("points", curve.Points, point => Write(point, json));
        });
        Write(cascade.Gain, json);
    });

    private static void Write(OperatingPoint point, Utf8JsonWriter json)
    {
        json.WriteStartArray("thresholds");
        foreach (double? threshold in point.Thresholds)
        {
            if (threshold is { } sure)
            {
                json.WriteNumberValue(sure);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        json.WriteNumber("n", point.N);
        json.WriteStartArray("byStage");
        foreach (int answered in point.ByStage)
        {
            json.WriteNumberValue(answered);
        }

        json.WriteEndArray();
        json.WriteNumber("answered", point.Answered);
        json.WriteNumber("wrong", point.Wrong);
        CalibrationJson.Share("coverage", point.Coverage, json);
        CalibrationJson.Share("error", point.Error, json);
        json.Figure("costOf10000", point.Cost);
    }

    private static void Write(LaterGain? gain, Utf8JsonWriter json)
    {
        if (gain is null)
        {
            json.WriteNull("gain");
            return;
        }

        json.WriteStartObject("gain");
        json.WriteNumber("passedOn", gain.PassedOn);
        json.WriteNumber("answered", gain.Answered);
        CalibrationJson.Share("share", gain.Share, json);
        json.WriteNumber("mended", gain.Mended);
        json.WriteNumber("spoilt", gain.Spoilt);
        CalibrationJson.Share("net", gain.Net, json);
        CalibrationJson.Share("spared", gain.Spared, json);
        CalibrationJson.Share("savingOn10000", gain.Saving, json);
        json.WriteBoolean("earns", gain.Earns);
        json.WriteEndObject();
    }
}
