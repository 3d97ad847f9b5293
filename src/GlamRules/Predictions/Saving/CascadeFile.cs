using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Predictions.Saving;

/// <summary>Writes and reads <c>*.cascade.json</c>: the stages of a cascade with their thresholds and what dev told of their answers.</summary>
public static class CascadeFile
{
    private const string Never = "never";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="cascade">With paths as they are to stand in the file.</param>
    /// <param name="stream">Stays open.</param>
    public static void Write(SavedCascade cascade, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(stream);
        Write(cascade, stream, paths: true);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>SHA-256 of all that determines its answers: where its stages stand is no part of that.</summary>
    public static string Hash(SavedCascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        using MemoryStream stream = new();
        Write(cascade, stream, paths: false);
        return Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()));
    }

    /// <summary>Reads one; null, with diagnostics, where it can't be.</summary>
    public static SavedCascade? Read(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (JsonParser.Load(path, diagnostics) is not { } root || JsonObject.Open(root, "a cascade", diagnostics) is not { } json)
        {
            return null;
        }

        string? name = json.RequiredText("name");
        TaskDescription? task = json.Of("task", JsonKind.Object) is { } value ? Task(value, diagnostics) : null;
        bool human = json.Flag("human") ?? false;
        ImmutableArray<CascadePart?> parts = [.. (json.Of("stages", JsonKind.Array)?.Items ?? []).Select(item => Part(item, diagnostics))];
        json.Close();
        if (name is null || task is null || parts.IsEmpty || parts.Any(p => p is null) || parts.Any(p => p!.Threshold is null) != parts.All(p => p!.Threshold is null))
        {
            if (!diagnostics.HasErrors)
            {
                diagnostics.Add(ApplyProblems.BrokenCascade, root.Location, "it has no stages, or only some of them have thresholds");
            }

            return null;
        }

        return new SavedCascade(name, task, human, [.. parts.Select(p => p!)]);
    }

    private static TaskDescription? Task(JsonValue value, DiagnosticBag diagnostics)
    {
        JsonObject json = JsonObject.Open(value, "a task", diagnostics)!;
        string? name = json.RequiredText("name");
        string? kind = json.Word("kind", "label", "labels");
        ImmutableArray<string> text = Texts("text");
        ImmutableArray<string> features = Texts("features");
        ImmutableArray<string> numeric = Texts("numeric");
        ImmutableArray<string> labels = Texts("labels");
        json.Close();
        return name is null || kind is null ? null : new TaskDescription
        {
            Name = name,
            Kind = kind == "labels" ? TaskKind.Labels : TaskKind.Label,
            Text = text,
            Features = features,
            Numeric = numeric,
            Gold = new GoldSource(""),
            Labels = [.. labels.Select(l => new LabelDefinition(l, ""))],
        };

        ImmutableArray<string> Texts(string member) => [.. (json.Texts(member) ?? []).Select(t => t.Text)];
    }

    private static CascadePart? Part(JsonValue value, DiagnosticBag diagnostics)
    {
        if (JsonObject.Open(value, "a stage", diagnostics) is not { } json)
        {
            return null;
        }

        string? name = json.RequiredText("name");
        string? kind = json.Word("kind", "rules", "model");
        string? path = json.RequiredText("path");
        string? hash = json.RequiredText("hash");
        JsonValue? threshold = json.Any("threshold");
        JsonValue? written = json.Any("scale");
        ConfidenceScale? scale = written is null ? null : ConfidenceScale.Read(written);
        double?[] confidences = [.. (json.Any("confidences")?.Items ?? []).Select(i => i.AsNumber)];
        KeyValuePair<string, double?>[] chances = [.. (json.Any("chances")?.Members ?? []).Select(m => KeyValuePair.Create(m.Name, m.Value.AsNumber))];
        json.Close();
        int? steps = threshold is null ? null : threshold.Text == Never ? ConfidenceSteps.Never : threshold.AsNumber is >= 0 and <= 1 ? ConfidenceSteps.Of(threshold.AsNumber) : -1;
        if (steps == -1 || (steps is not null && scale is null) || confidences.Any(c => c is not (>= 0 and <= 1)) || chances.Any(c => c.Value is not (> 0 and <= 1)))
        {
            diagnostics.Add(ApplyProblems.BrokenCascade, (threshold ?? value).Location, "the stage has a threshold, a scale, confidences or chances that can't be read");
            return null;
        }

        return name is null || kind is null || path is null || hash is null ? null : new CascadePart
        {
            Name = name,
            Kind = kind == "rules" ? PredictorKind.Rules : PredictorKind.Model,
            Path = path,
            Hash = hash,
            Threshold = steps,
            Scale = scale,
            Confidences = [.. confidences.Select(c => c!.Value)],
            Chances = chances.ToImmutableSortedDictionary(c => c.Key, c => c.Value!.Value, StringComparer.Ordinal),
        };
    }

    private static void Write(SavedCascade cascade, Stream stream, bool paths)
    {
        using Utf8JsonWriter json = new(stream, Options);
        json.WriteStartObject();
        json.WriteString("name", cascade.Name);
        json.WriteStartObject("task");
        json.WriteString("name", cascade.Task.Name);
        json.WriteString("kind", cascade.Task.Kind.ToString().ToLowerInvariant());
        Texts(json, "text", cascade.Task.Text);
        Texts(json, "features", cascade.Task.Features);
        Texts(json, "numeric", cascade.Task.Numeric);
        Texts(json, "labels", cascade.Task.Labels.Select(l => l.Label));
        json.WriteEndObject();
        json.WriteBoolean("human", cascade.Human);
        json.WriteStartArray("stages");
        foreach (CascadePart part in cascade.Parts)
        {
            json.WriteStartObject();
            Write(part, paths, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Write(CascadePart part, bool paths, Utf8JsonWriter json)
    {
        json.WriteString("name", part.Name);
        json.WriteString("kind", part.Kind.ToString().ToLowerInvariant());
        if (paths)
        {
            json.WriteString("path", part.Path);
        }

        json.WriteString("hash", part.Hash);
        if (part.Threshold is { } steps)
        {
            if (ConfidenceSteps.Threshold(steps) is { } threshold)
            {
                json.WriteNumber("threshold", threshold);
            }
            else
            {
                json.WriteString("threshold", Never);
            }

            json.WriteStartObject("scale");
            part.Scale!.Write(json);
            json.WriteEndObject();
        }

        if (part.Confidences.Length > 0)
        {
            json.WriteStartArray("confidences");
            foreach (double confidence in part.Confidences)
            {
                json.WriteNumberValue(confidence);
            }

            json.WriteEndArray();
            json.WriteStartObject("chances");
            foreach ((string label, double chance) in part.Chances)
            {
                json.WriteNumber(label, chance);
            }

            json.WriteEndObject();
        }
    }
}
