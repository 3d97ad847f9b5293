using System.Collections.Immutable;
using GlamRules.Applying;
using GlamRules.Corpora;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>What <c>glamrules apply</c> was asked for.</summary>
internal sealed record ApplyRequest
{
    public required string What { get; init; }

    public required string Input { get; init; }

    public required string Output { get; init; }

    public required OutputFormat? OutputFormat { get; init; }

    public required DataFormat? InputFormat { get; init; }

    public required string? Task { get; init; }

    public required string? Data { get; init; }

    public required string? Id { get; init; }

    public required ImmutableSortedDictionary<string, string> Fields { get; init; }

    public required ImmutableArray<string> Keep { get; init; }

    public required ImmutableArray<RowFilter> Where { get; init; }

    public required long? Limit { get; init; }

    public required Shard? Shard { get; init; }

    public required bool Resume { get; init; }

    public required bool Restart { get; init; }

    public required bool AllVotes { get; init; }

    public required bool Raw { get; init; }

    public required double? MaxRejects { get; init; }

    public required int Threads { get; init; }

    public required ScriptPermission Permission { get; init; }

    public required bool Json { get; init; }

    /// <summary>Whether the answers go to another program.</summary>
    public bool ToStream => Output == "-";
}
