using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;
using GlamRules.Predictions;

namespace GlamRules.Learning.Models;

/// <summary>
/// Saves and loads a model: a zip file with a card that people can read (<c>card.json</c>) and numbers (little-endian).
/// The same model gives the same bytes. Nothing in it is code.
/// </summary>
public static class ModelFile
{
    public const string Ending = ".glammodel";

    private const int Version = 1;
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes beside, then renames.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">Where to.</param>
    /// <param name="corpusHash">SHA-256 of the corpus that it was fitted on.</param>
    public static void Save(TrainedModel model, string path, string corpusHash)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(path);
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        string beside = path + ".new";
        using (ZipArchive zip = new(File.Create(beside), ZipArchiveMode.Create))
        {
            Add(zip, "card.json", JsonSerializer.SerializeToUtf8Bytes(Content(model, corpusHash), Json));
            Add(zip, "features.json", JsonSerializer.SerializeToUtf8Bytes(model.Space.Names));
            Add(zip, "idf.bin", MemoryMarshal.AsBytes<float>(model.Space.Idf).ToArray());
            Add(zip, "weights.bin", Numbers(model.Linear));
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Loads a model for a task; null, with diagnostics, where it can't be read or does not fit.</summary>
    public static TrainedModel? Load(string path, TaskDescription task, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(diagnostics);
        SourceLocation place = new(path);
        if (!File.Exists(path))
        {
            diagnostics.Add(FileProblems.Missing, place, "the model does not exist");
            return null;
        }

        try
        {
            using ZipArchive zip = ZipFile.OpenRead(path);
            ModelContent content = JsonSerializer.Deserialize<ModelContent>(Read(zip, "card.json"), Json) ?? throw new InvalidDataException("the card is empty");
            if (content.Card is null || content.Card.Labels.IsDefault || content.Card.Fields.IsDefault)
            {
                throw new InvalidDataException("the card does not describe a model");
            }

            if (content.Version > Version)
            {
                diagnostics.Add(ModelProblems.NewerVersion, place, FormattableString.Invariant($"it is of version {content.Version}, known is {Version}"));
                return null;
            }

            return Fits(content.Card, task, place, diagnostics) ? Build(zip, content) : null;
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or ArgumentException)
        {
            diagnostics.Add(ModelProblems.Unreadable, place, e is InvalidDataException ? $"this is no model file, or only part of one ({e.Message.TrimEnd('.')})" : "what it holds is not what a model file holds");
            return null;
        }
    }

    /// <summary>SHA-256 of what determines a model's answers.</summary>
    internal static string Hash(TrainedModel model)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(new { model.Space.Options, model.Decision, model.Card.Labels }, Json));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(model.Space.Names));
        hash.AppendData(Numbers(model.Linear));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool Fits(ModelCard card, TaskDescription task, SourceLocation place, DiagnosticBag diagnostics)
    {
        string[] labels = [.. task.Labels.Select(l => l.Label)];
        string[] fields = [.. card.Fields.Where(f => task.Fields.IndexOf(f) < 0)];
        bool fits = true;
        if (card.Kind != task.Kind)
        {
            fits = Say(ModelProblems.OtherTask, $"it answers '{card.Kind.ToString().ToLowerInvariant()}', the task is '{task.Kind.ToString().ToLowerInvariant()}'");
        }

        if (labels.Length > 0 && card.Labels.Except(labels).Any())
        {
            fits = Say(ModelProblems.OtherLabels, $"it answers {string.Join(", ", card.Labels.Except(labels).Take(5))}, the task knows {string.Join(", ", labels.Take(5))}");
        }

        if (fields.Length > 0)
        {
            fits = Say(ModelProblems.OtherFields, $"it reads {string.Join(", ", fields)}, the task gives {string.Join(", ", task.Fields.Names)}");
        }

        return fits;

        bool Say(DiagnosticKind kind, string message)
        {
            diagnostics.Add(kind, place, message);
            return false;
        }
    }

    private static TrainedModel Build(ZipArchive zip, ModelContent content)
    {
        FeatureSpace space = new(
            content.Features.ToOptions(),
            JsonSerializer.Deserialize<ImmutableArray<string>>(Read(zip, "features.json")),
            MemoryMarshal.Cast<byte, float>(Read(zip, "idf.bin")).ToArray(),
            [.. content.Numbers.Select(n => (n.Mean, n.Deviation))]);
        ReadOnlySpan<float> numbers = MemoryMarshal.Cast<byte, float>(Read(zip, "weights.bin"));
        int labels = content.Card.Labels.Length;
        if (numbers.Length != labels * (space.Count + 1))
        {
            throw new InvalidDataException("the weights are not as many as the card says");
        }

        float[][] weights = new float[labels][];
        for (int i = 0; i < labels; i++)
        {
            weights[i] = numbers.Slice(labels + (i * space.Count), space.Count).ToArray();
        }

        Decision decision = new(content.Card.Kind, content.Card.Labels, content.Temperature, content.Shifts);
        return new TrainedModel(content.Card, space, new LinearModel(weights, numbers[..labels].ToArray()), decision, content.Strongest);
    }

    private static ModelContent Content(TrainedModel model, string corpusHash) => new(
        Version,
        model.Card with { CorpusHash = corpusHash },
        FeatureContent.Of(model.Space.Options),
        [.. model.Space.Numbers.Select(n => new NumberContent(n.Mean, n.Deviation))],
        model.Decision.Temperature,
        model.Decision.Shifts,
        model.Description.Features);

    private static byte[] Numbers(LinearModel linear)
    {
        using MemoryStream stream = new();
        stream.Write(MemoryMarshal.AsBytes<float>(linear.Biases));
        foreach (float[] weights in linear.Weights)
        {
            stream.Write(MemoryMarshal.AsBytes<float>(weights));
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using Stream stream = entry.Open();
        stream.Write(bytes);
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.GetEntry(name) ?? throw new InvalidDataException($"'{name}' is not in it");
        using Stream stream = entry.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private sealed record ModelContent(
        int Version, ModelCard Card, FeatureContent Features, ImmutableArray<NumberContent> Numbers, double Temperature,
        ImmutableArray<double> Shifts, ImmutableArray<FeatureWeight> Strongest);

    private sealed record NumberContent(double Mean, double Deviation);

    private sealed record FeatureContent(
        ImmutableArray<string> Text, ImmutableArray<string> Categories, ImmutableArray<string> Numbers, int Words,
        int ShortestCharacters, int LongestCharacters, int LeastRecords, int HashBits)
    {
        public static FeatureContent Of(FeatureOptions o) =>
            new(o.Text, o.Categories, o.Numbers, o.Words, o.Characters.Shortest, o.Characters.Longest, o.LeastRecords, o.HashBits);

        public FeatureOptions ToOptions() => new()
        {
            Text = Text,
            Categories = Categories,
            Numbers = Numbers,
            Words = Words,
            Characters = (ShortestCharacters, LongestCharacters),
            LeastRecords = LeastRecords,
            HashBits = HashBits,
        };
    }
}
