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
using GlamRules.Trust;

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
        ModelContent content = ModelContent.Of(model, Version);
        using (ZipArchive zip = new(File.Create(beside), ZipArchiveMode.Create))
        {
            Add(zip, "card.json", JsonSerializer.SerializeToUtf8Bytes(content with { Card = content.Card with { CorpusHash = corpusHash } }, ModelContent.Json));
            Add(zip, "features.json", JsonSerializer.SerializeToUtf8Bytes(model.Space.Names));
            AddAll(zip, "idf.bin", [model.Space.Idf]);
            AddAll(zip, "weights.bin", [model.Linear.Biases, .. model.Linear.Weights]);
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>
    /// Loads a model to be asked about a corpus: as for its task, with a warning where the model was fitted on other
    /// records than the corpus's train and dev.
    /// </summary>
    public static TrainedModel? Load(string path, Corpus corpus, TrustStore trust, TrustPurpose purpose, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        TrainedModel? model = Load(path, corpus.Task, trust, purpose, diagnostics);
        if (model is not null)
        {
            ModelFit.CompareRecords(model.Card, corpus, new SourceLocation(path), diagnostics);
        }

        return model;
    }

    /// <summary>Loads a model for a task; null, with diagnostics, where it is not trusted, can't be read or does not fit.</summary>
    /// <param name="task">What it must fit; null: it is taken at its word.</param>
    public static TrainedModel? Load(string path, TaskDescription? task, TrustStore trust, TrustPurpose purpose, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        SourceLocation place = new(path);
        if (!File.Exists(path))
        {
            diagnostics.Add(FileProblems.Missing, place, "the model does not exist");
            return null;
        }

        if (TrustCheck.Require(trust, path, "model files", purpose, place, diagnostics) is null)
        {
            return null;
        }

        try
        {
            using ZipArchive zip = ZipFile.OpenRead(path);
            byte[] card = Read(zip, "card.json");
            int version = VersionOf(card);
            if (version > Version)
            {
                diagnostics.Add(ModelProblems.NewerVersion, place, FormattableString.Invariant($"it is of version {version}, known is {Version}"));
                return null;
            }

            ModelContent? content = JsonSerializer.Deserialize<ModelContent>(card, ModelContent.Json);
            if (content is not { IsSound: true })
            {
                throw new InvalidDataException("the parts of its card do not fit each other");
            }

            return task is null || ModelFit.Fits(content.Card, task, place, diagnostics) ? Build(zip, content) : null;
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or IOException or NotSupportedException or UnauthorizedAccessException)
        {
            diagnostics.Add(ModelProblems.Unreadable, place, e is InvalidDataException ? $"this is no model file, or only part of one ({e.Message.TrimEnd('.')})" : "what it holds is not what a model file holds");
            return null;
        }
    }

    /// <summary>SHA-256 of what determines a model's answers.</summary>
    internal static string Hash(TrainedModel model)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(
            new { model.Card.Reads, model.Card.Labels, Numbers = model.Space.Numbers.Select(n => new NumberSpread(n.Mean, n.Deviation)), model.Decision }, ModelContent.Json));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(model.Space.Names));
        hash.AppendData(MemoryMarshal.AsBytes<float>(model.Space.Idf));
        hash.AppendData(MemoryMarshal.AsBytes<float>(model.Linear.Biases));
        foreach (float[] weights in model.Linear.Weights)
        {
            hash.AppendData(MemoryMarshal.AsBytes<float>(weights));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Before all else: a newer card may have other members.
    private static int VersionOf(byte[] card)
    {
        using JsonDocument document = JsonDocument.Parse(card);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("version", out JsonElement version)
            && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number)
            ? number
            : throw new InvalidDataException("its card tells no version");
    }

    private static TrainedModel Build(ZipArchive zip, ModelContent content)
    {
        ImmutableArray<string> names = JsonSerializer.Deserialize<ImmutableArray<string>>(Read(zip, "features.json"));
        float[] idf = MemoryMarshal.Cast<byte, float>(Read(zip, "idf.bin")).ToArray();
        FeatureOptions reads = content.Card.Reads;
        bool sound = !names.IsDefault && names.All(n => n is { Length: >= 2 })
            && idf.Length == (reads.HashBits > 0 ? 1 << reads.HashBits : names.Count(n => n[0] is TextGrams.Word or TextGrams.Character))
            && reads.Numbers.All(n => names.Contains(FeatureSpace.Number(n)));
        if (!sound)
        {
            throw new InvalidDataException("the features are not as many as the card says");
        }

        FeatureSpace space = new(reads, names, idf, [.. content.Numbers.Select(n => (n.Mean, n.Deviation))]);
        ReadOnlySpan<float> numbers = MemoryMarshal.Cast<byte, float>(Read(zip, "weights.bin"));
        int labels = content.Card.Labels.Length;
        if (numbers.Length != (long)labels * (space.Count + 1))
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

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using Stream stream = Open(zip, name);
        stream.Write(bytes);
    }

    private static void AddAll(ZipArchive zip, string name, float[][] numbers)
    {
        using Stream stream = Open(zip, name);
        foreach (float[] some in numbers)
        {
            stream.Write(MemoryMarshal.AsBytes<float>(some));
        }
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.GetEntry(name) ?? throw new InvalidDataException($"'{name}' is not in it");
        using Stream stream = entry.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
