using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>What a user asks of <c>try</c>.</summary>
internal sealed record TryRequest(string Folder, string Corpus, string? Task, string? Data, bool PerTerm, int Errors, CultureInfo Culture, ScriptPermission Permission, bool Json)
{
    /// <summary>The labels to tell of; empty: all.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>The rule whose records to show, or null.</summary>
    public string? Rule { get; init; }
}
