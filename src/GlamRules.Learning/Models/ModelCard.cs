using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GlamRules.Corpora;
using GlamRules.Learning.Features;

namespace GlamRules.Learning.Models;

/// <summary>What a model is, for those who meet it later.</summary>
public sealed record ModelCard
{
    public required string Task { get; init; }

    public required TaskKind Kind { get; init; }

    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>What it sees of a record: fields, runs of words and characters.</summary>
    public required FeatureOptions Reads { get; init; }

    /// <summary>Fields it reads.</summary>
    [JsonIgnore]
    public ImmutableArray<string> Fields => [.. Reads.Text, .. Reads.Categories, .. Reads.Numbers];

    /// <summary>One of <see cref="Trainers.TrainerNames.All"/>.</summary>
    public required string Trainer { get; init; }

    /// <summary>How strongly large weights were held back.</summary>
    public required double Strength { get; init; }

    /// <summary>How far rare labels are helped, 0 to 1; in a task of label sets each label has its own threshold and this is 0.</summary>
    public required double Balance { get; init; }

    public required int Seed { get; init; }

    /// <summary>Records it was fitted on.</summary>
    public required int Records { get; init; }

    /// <summary>SHA-256 of the ids of those records, ordered, a line feed between them.</summary>
    public required string FittedOn { get; init; }

    /// <summary>Number of features.</summary>
    public required int Features { get; init; }

    /// <summary>Macro-F1 on records held out while tuning, all of them from train and dev.</summary>
    public required double HeldOutMacroF1 { get; init; }

    /// <summary>SHA-256 of the corpus; empty while it is not saved.</summary>
    public string CorpusHash { get; init; } = "";

    /// <summary>Versions of GlamRules and of ML.NET.</summary>
    public required ImmutableArray<string> Versions { get; init; }
}
