using System.Collections.Immutable;

namespace GlamRules.Corpora;

/// <summary>A format that data files may be in.</summary>
/// <param name="Name">As a data package names it.</param>
/// <param name="Aliases">Other names and endings for it.</param>
/// <param name="Summary">What it is, in one line.</param>
public sealed record DataFormat(string Name, ImmutableArray<string> Aliases, string Summary)
{
    public static DataFormat Csv { get; } = new("csv", [], "Values separated by commas, or by the `delimiter` of the dialect; quotes as in RFC 4180.");

    public static DataFormat Tsv { get; } = new("tsv", ["tab"], "The same, separated by tabs.");

    public static DataFormat JsonLines { get; } = new("jsonl", ["ndjson", "jsonlines"], "One JSON object a line; lists are several values.");

    public static ImmutableArray<DataFormat> All { get; } = [Csv, Tsv, JsonLines];

    /// <summary>The format of a name or of a file's ending, case aside, or null.</summary>
    public static DataFormat? Find(string name) =>
        All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || f.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
}
