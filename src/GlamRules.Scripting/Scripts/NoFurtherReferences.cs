using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GlamRules.Scripting.Scripts;

/// <summary>
/// Resolves no reference beyond those given. The scripting library's own resolver goes through all assemblies that these
/// reference in turn, and costs twenty megabytes for each script.
/// </summary>
internal sealed class NoFurtherReferences : MetadataReferenceResolver
{
    public static NoFurtherReferences Instance { get; } = new();

    public override bool ResolveMissingAssemblies => false;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;
}
