using System.Collections.Immutable;
using GlamRules.Assessments.Answering;
using GlamRules.Diagnostics.Json;
using GlamRules.Evaluation;

namespace GlamRules.Assessments;

/// <summary>The protocol of a comparison, as the analyst and the stakeholders wrote it.</summary>
public sealed record AssessmentDefinition
{
    /// <summary>Path of the file itself.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required string Title { get; init; }

    public string Question { get; init; } = "";

    /// <summary>Folder of the corpus.</summary>
    public required string Corpus { get; init; }

    public required string Task { get; init; }

    public ImmutableArray<Stakeholder> Stakeholders { get; init; } = [];

    public required ImmutableArray<PredictorSpecification> Predictors { get; init; }

    /// <summary>Pairs of names: the simpler system, its challenger.</summary>
    public required ImmutableArray<(string A, string B)> Compare { get; init; }

    public required Criteria Criteria { get; init; }

    /// <summary>Names of slices of the corpus to report by.</summary>
    public ImmutableArray<string> Slices { get; init; } = [];

    /// <summary>The slices that the criteria name with a value.</summary>
    public ImmutableArray<NamedSlice> NamedSlices { get; init; } = [];

    public int Seed { get; init; } = 1;

    /// <summary>The file as it was read; null where nobody wrote one.</summary>
    public JsonValue? Source { get; init; }

    /// <summary>What people answered to the questions of the report; those that are open are not among them.</summary>
    public ImmutableArray<GivenAnswer> Answers { get; init; } = [];

    /// <summary>Why nothing here can be confirmatory, or null.</summary>
    public string? Exploratory { get; init; }
}
