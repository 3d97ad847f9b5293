using GlamRules.Assessments;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>timings.json</c>: what depends on the machine, and is therefore no part of the results.</summary>
public static class TimingsJsonWriter
{
    public const string FileName = "timings.json";

    /// <param name="result">The assessment.</param>
    /// <param name="path">Where to.</param>
    /// <param name="place">Where it was made, as seen from the folder; may be null.</param>
    public static void Write(AssessmentResult result, string path, RunPlace? place = null) => JsonOutput.Write(path, json =>
    {
        ArgumentNullException.ThrowIfNull(result);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteNumber("processors", Environment.ProcessorCount);
        json.WriteNumber("memoryMegabytes", Environment.WorkingSet >> 20);
        json.Array("predictors", result.Timings, timing =>
        {
            json.WriteString("name", timing.Predictor);
            json.WriteNumber("trainSeconds", Math.Round(timing.TrainSeconds, 3));
            json.WriteNumber("predictSeconds", Math.Round(timing.PredictSeconds, 3));
            json.WriteNumber("recordsPerSecond", Math.Round(timing.RecordsPerSecond));
            json.WriteNumber("peakMemoryMegabytes", Math.Round(timing.PeakMegabytes));
            json.Array("thresholds", timing.Thresholds, threshold =>
            {
                json.WriteString("metric", threshold.Metric);
                json.Figure("bound", threshold.Bound);
                json.Figure("value", threshold.Value);
                json.WriteBoolean("passes", threshold.Passes);
                json.Figure("shortBy", threshold.ShortBy);
            });
        });
        if (place is not null)
        {
            json.WriteStartObject("where");
            json.WriteString("assessment", place.Assessment);
            json.WriteString("ledger", place.Ledger);
            json.WriteString("data", place.Data);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });
}
