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
    public static void Convert(PartialFile file, ImmutableArray<string> columns)
    {
        file.Close();
        if (!File.Exists(file.Partial))
        {
            return;
        }

        string target = file.Path + OutputPaths.ConvertedEnding;
        using (FileStream output = new(target, FileMode.Create, FileAccess.ReadWrite))
        {
            using ParquetRows rows = new(output, columns);
            foreach (string line in File.ReadLines(file.Partial))
            {
                Add(rows, line, columns);
            }

            rows.Finish();
            output.Flush(flushToDisk: true);
        }

        file.Converted = target;
    }

    private static void Add(ParquetRows rows, string line, ImmutableArray<string> columns)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string?[] cells = new string?[columns.Length];
        double? score = null;
        int i = 0;
        foreach (JsonProperty member in json.RootElement.EnumerateObject())
        {
            cells[i++] = member.Value.ValueKind switch { JsonValueKind.Null => null, JsonValueKind.String => member.Value.GetString(), _ => member.Value.GetRawText() };
            if (member.Name == ParquetRows.Score && member.Value.ValueKind == JsonValueKind.Number)
            {
                score = member.Value.GetDouble();
            }
        }

        rows.Add(cells, score);
    }
}
