using System.Collections.Immutable;

namespace GlamRules.Reports.Verifying;

/// <summary>A finished assessment, file by file.</summary>
/// <param name="Files">Inputs, outputs and the ledger.</param>
/// <param name="Version">The version of GlamRules that wrote it, where that is another one than this; else null.</param>
public sealed record Verification(ImmutableArray<FileCheck> Files, string? Version)
{
    /// <summary>Whether every file was checked and holds.</summary>
    public bool Holds => Files.All(f => f.State == FileState.Holds);

    /// <summary>Whether something does not; a file that could not be checked is no such thing.</summary>
    public bool HasFailures => Files.Any(f => f.State is FileState.Changed or FileState.Missing or FileState.Added);
}
