using System.Collections.Immutable;
using System.Text.Json;
using GlamRules.Applying.Resuming;

namespace GlamRules.Applying.Running;

/// <summary>
/// Turns lines of JSON into Parquet: a Parquet file can't be gone on with, for what it holds is told at its end. Every
/// column is text but the score; evidence and lists stand as JSON.
/// </summary>
internal static class ParquetConversion
{
    /// <summary>Converts what was written; nothing where that is nothing.</summary>
    /// <param name="file">Lines of JSON.</param>
    /// <param name="columns">Their members, in order.</param>
    /// <param name="score">The place of the one that is a number; -1: there is none.</param>
    public static void Convert(PartialFile file, ImmutableArray<string> columns, int score)
    {
        file.Close();
        if (!File.Exists(file.Partial))
        {
            return;
        }

        string target = file.Path + OutputPaths.ConvertedEnding;
        using (FileStream output = new(target, FileMode.Create, FileAccess.ReadWrite))
        {
            using ParquetRows rows = new(output, columns, score);
            foreach (string line in File.ReadLines(file.Partial))
            {
                Add(rows, line, columns, score);
            }

            rows.Finish();
            output.Flush(flushToDisk: true);
        }

        file.Converted = target;
    }

    private static void Add(ParquetRows rows, string line, ImmutableArray<string> columns, int place)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string?[] cells = new string?[columns.Length];
        double? score = null;
        int i = 0;
        foreach (JsonProperty member in json.RootElement.EnumerateObject())
        {
            cells[i] = member.Value.ValueKind switch { JsonValueKind.Null => null, JsonValueKind.String => member.Value.GetString(), _ => member.Value.GetRawText() };
            if (i == place && member.Value.ValueKind == JsonValueKind.Number)
            {
                score = member.Value.GetDouble();
            }

            i++;
        }

        rows.Add(cells, score);
    }
}
