using System.Collections.Immutable;
using GlamRules.Applying.Writing;

namespace GlamRules.Applying;

/// <summary>A format that answers are written in.</summary>
/// <param name="Ending">Of the file, with its dot.</param>
public sealed record OutputFormat(string Ending)
{
    public static OutputFormat Csv { get; } = new(".csv");

    public static OutputFormat JsonLines { get; } = new(".jsonl");

    public static OutputFormat Parquet { get; } = new(".parquet");

    public static ImmutableArray<OutputFormat> All { get; } = [Csv, new(".csv.gz"), JsonLines, new(".jsonl.gz"), Parquet];

    /// <summary>Whether it is packed by gzip, block by block.</summary>
    public bool IsPacked => Ending.EndsWith(".gz", StringComparison.Ordinal);

    /// <summary>Whether what is written on the way is another format than the result.</summary>
    public bool IsConverted => this == Parquet;

    /// <summary>The format of a file, by its ending, case aside; null where it is none of ours.</summary>
    public static OutputFormat? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return All.FirstOrDefault(f => path.EndsWith(f.Ending, StringComparison.OrdinalIgnoreCase));
    }

    internal IRowWriter Writer(ApplyPlan plan) => Ending.StartsWith(Csv.Ending, StringComparison.Ordinal) ? new CsvRows(plan) : new JsonLinesRows(plan);
}
