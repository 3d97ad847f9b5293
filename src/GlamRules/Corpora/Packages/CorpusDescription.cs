using System.Collections.Immutable;
using GlamRules.Diagnostics;

namespace GlamRules.Corpora.Packages;

/// <summary>A corpus as its <c>datapackage.json</c> describes it (Frictionless Data Package, with our key).</summary>
public sealed record CorpusDescription
{
    /// <summary>Folder of the data package.</summary>
    public required string Folder { get; init; }

    public required string Name { get; init; }

    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Names of licences, else their titles or paths.</summary>
    public ImmutableArray<string> Licences { get; init; } = [];

    /// <summary>Titles of sources, else their paths.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>What it says of itself for those who pass it on.</summary>
    public PackageCredits Credits { get; init; } = new();

    public required ImmutableArray<ResourceDescription> Resources { get; init; }

    /// <summary>What GlamRules adds, or null where the package was written by others and says nothing to us.</summary>
    public CorpusKey? Key { get; init; }

    /// <summary>Where the package stands, for diagnostics.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The name of its folder, by which collections are found and fetched.</summary>
    public string FolderName => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder)));

    /// <summary>The same where a tie among annotators leaves its record unlabelled instead of leaving it out.</summary>
    public CorpusDescription KeepingTies() => Key is null ? this : this with
    {
        Key = Key with { Tasks = [.. Key.Tasks.Select(task => task with { Gold = task.Gold with { DropTies = false } })] },
    };
}
