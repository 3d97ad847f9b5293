using System.Collections.Immutable;

namespace GlamRules.Corpora.Packages;

/// <summary>What a package says of itself for those who pass it on; whatever it does not state is empty.</summary>
public sealed record PackageCredits
{
    public ImmutableArray<PackageLink> Licences { get; init; } = [];

    public ImmutableArray<PackageLink> Sources { get; init; } = [];

    public ImmutableArray<PackageContributor> Contributors { get; init; } = [];

    /// <summary>The page about the data.</summary>
    public string Homepage { get; init; } = "";

    public string Version { get; init; } = "";

    /// <summary>A date, as it is written.</summary>
    public string Created { get; init; } = "";
}
