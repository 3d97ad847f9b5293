using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Learning.Models;

/// <summary>What a model is, for those who meet it later.</summary>
public sealed record ModelCard
{
    public required string Task { get; init; }

    public required TaskKind Kind { get; init; }

    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>Fields it reads.</summary>
    public required ImmutableArray<string> Fields { get; init; }

    public required string Trainer { get; init; }

    /// <summary>How strongly large weights were held back.</summary>
    public required double Strength { get; init; }

    /// <summary>How far rare labels are helped, 0 to 1; in a task of label sets each label has its own threshold and this is 0.</summary>
    public required double Balance { get; init; }

    public required int Seed { get; init; }

    /// <summary>Records it was fitted on.</summary>
    public required int Records { get; init; }

    /// <summary>Number of features.</summary>
    public required int Features { get; init; }

    /// <summary>Macro-F1 on records held out while tuning, all of them from train and dev.</summary>
    public required double HeldOutMacroF1 { get; init; }

    /// <summary>SHA-256 of the corpus; empty while it is not saved.</summary>
    public string CorpusHash { get; init; } = "";

    /// <summary>Versions of GlamRules and of ML.NET.</summary>
    public required ImmutableArray<string> Versions { get; init; }
}
