using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Applying.Resuming;

/// <summary>What stands beside a result: what made it, from what, and what became of the rows. No clock, no path.</summary>
/// <param name="Predictor">What was asked, in a few words.</param>
/// <param name="Kind">What sort of system it is.</param>
/// <param name="Input">Name of the input.</param>
/// <param name="Identity">All that determines the bytes of the result, by name.</param>
/// <param name="Shard">The part that it is; empty: all.</param>
/// <param name="Counts">What became of the rows.</param>
/// <param name="Files">Bytes of each file, and of its header, by what is added to the name of the result.</param>
internal sealed record AboutFile(
    string Predictor, string Kind, string Input, ImmutableSortedDictionary<string, string> Identity, string Shard, ApplyCounts Counts, ImmutableSortedDictionary<string, JournalFile> Files)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>What stands at a path; null where that is nothing, or nothing of ours.</summary>
    public static AboutFile? Read(string path) =>
        // What is read sorts by the culture of whoever reads it.
        StateFile.Read<AboutFile>(path, Json) is { } read
            ? read with { Identity = read.Identity.WithComparers(StringComparer.Ordinal), Files = read.Files.WithComparers(StringComparer.Ordinal) }
            : null;

    /// <summary>Writes beside, then renames.</summary>
    public void Write(string path) => StateFile.Write(path, this, Json, endsLine: true);
}
