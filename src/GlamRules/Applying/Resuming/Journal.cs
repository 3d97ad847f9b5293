using System.Collections.Immutable;
using System.Text.Json;
using GlamRules.Applying.Reading;

namespace GlamRules.Applying.Resuming;

/// <summary>What of a run is safely on the disk, from where it can go on.</summary>
/// <param name="Identity">Of the run.</param>
/// <param name="Shard">The part that it does; empty: all.</param>
/// <param name="Position">Where the input goes on.</param>
/// <param name="Counts">What became of what lies before.</param>
/// <param name="Files">Length of each file, and of its header, by what is added to the name of the result.</param>
/// <param name="Done">Whether the input has been labelled to its end.</param>
internal sealed record Journal(
    ImmutableSortedDictionary<string, string> Identity, string Shard, InputPosition Position, ApplyCounts Counts, ImmutableSortedDictionary<string, JournalFile> Files, bool Done)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The journal at a path; null where there is none, or none that was whole.</summary>
    public static Journal? Read(string path) =>
        // What is read sorts by the culture of whoever reads it.
        StateFile.Read<Journal>(path, Json) is { } read
            ? read with { Identity = read.Identity.WithComparers(StringComparer.Ordinal), Files = read.Files.WithComparers(StringComparer.Ordinal) }
            : null;

    /// <summary>Takes the place of the one before, whole or not at all.</summary>
    public void Write(string path) => StateFile.Write(path, this, Json, endsLine: false);
}

/// <summary>A file at a checkpoint.</summary>
internal sealed record JournalFile(long Length, long Header);
