using System.Collections.Immutable;
using System.Text.Json;
using GlamRules.Corpora;

namespace GlamRules.Predictions.Saving;

/// <summary>
/// Predictions as lines of JSON, with every digit of their scores, so that they come back the same: id, labels (null for
/// an abstention), score and scores of the labels. Only the answers of models to tasks of labels: no votes, no faults.
/// </summary>
public static class SavedPredictions
{
    private static readonly JsonWriterOptions Compact = new() { Indented = false };

    /// <param name="records">Whose predictions they are.</param>
    /// <param name="predictions">One a record.</param>
    /// <param name="stream">Stays open.</param>
    public static void Write(IReadOnlyList<LabelledRecord> records, IReadOnlyList<Prediction> predictions, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(stream);
        for (int i = 0; i < records.Count; i++)
        {
            using (Utf8JsonWriter json = new(stream, Compact))
            {
                Write(records[i].Id, predictions[i], json);
            }

            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>What was said, by id; null where the file does not hold what <see cref="Write(IReadOnlyList{LabelledRecord}, IReadOnlyList{Prediction}, Stream)"/> writes.</summary>
    public static IReadOnlyDictionary<string, Prediction>? Read(string path, TaskKind kind)
    {
        Dictionary<string, Prediction> said = new(StringComparer.Ordinal);
        try
        {
            foreach (string line in File.ReadLines(path))
            {
                using JsonDocument json = JsonDocument.Parse(line);
                said[json.RootElement.GetProperty("id").GetString()!] = Of(json.RootElement, kind);
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IOException or ArgumentException)
        {
            // Somebody changed it, or it is not there.
            return null;
        }

        return said;
    }

    private static void Write(string id, Prediction prediction, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (prediction.Answer is { } answer)
        {
            json.WriteStartArray("labels");
            foreach (string label in answer.Labels)
            {
                json.WriteStringValue(label);
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("labels");
        }

        if (prediction.Score is { } score)
        {
            json.WriteNumber("score", score);
        }

        json.WriteStartArray("scores");
        foreach (double own in prediction.LabelScores)
        {
            json.WriteNumberValue(own);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Prediction Of(JsonElement json, TaskKind kind)
    {
        JsonElement labels = json.GetProperty("labels");
        ImmutableArray<string> names = labels.ValueKind == JsonValueKind.Null ? [] : [.. labels.EnumerateArray().Select(l => l.GetString()!)];
        return labels.ValueKind == JsonValueKind.Null ? Prediction.Abstention : new Prediction
        {
            Outcome = Outcome.Answered,
            Answer = kind == TaskKind.Labels ? Answer.OfLabels(names) : Answer.OfLabel(names.Single()),
            Score = json.TryGetProperty("score", out JsonElement score) ? score.GetDouble() : null,
            LabelScores = [.. json.GetProperty("scores").EnumerateArray().Select(s => s.GetDouble())],
        };
    }
}
