using System.Text.Json;
using CsvHelper;
using GlamRules.Applying;
using Parquet;
using Parquet.Schema;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Writing;

/// <summary>The same answers, whatever they are written as.</summary>
public sealed class FormatsTests : IDisposable
{
    private readonly ApplyWorld _world = new();

    [Fact]
    public async Task Answers_OfEveryFormat_SayTheSame()
    {
        foreach (OutputFormat format in new[] { OutputFormat.Csv, OutputFormat.JsonLines, OutputFormat.Parquet })
        {
            _world.Run(ApplyWorld.Plan(format) with { Raw = true }, "out" + format.Ending);
        }

        List<string[]> lines = Lines(_world.File("out.jsonl"));
        Csv(_world.File("out.csv")).Select(r => (string[])[.. r[..4], .. r[5..]]).ShouldBe(lines.Select(r => (string[])[.. r[..4], .. r[5..]]));
        (await Parquet(_world.File("out.parquet"))).ShouldBe(lines);
        Csv(_world.File("out.csv.human.csv")).ShouldBe(Lines(_world.File("out.jsonl.human.jsonl")));
        (await Parquet(_world.File("out.parquet.human.parquet"))).ShouldBe(Lines(_world.File("out.jsonl.human.jsonl")));
    }

    [Fact]
    public void Answers_InCsv_AreAsApproved()
    {
        _world.Run(ApplyWorld.Plan(OutputFormat.Csv) with { Limit = 30 }, "out.csv");
        Approved.Match(string.Join("\n----\n", _world.Files("out.csv").Select(f => $"{f.Key}\n{System.Text.Encoding.UTF8.GetString(f.Value)}")), "txt");
    }

    public void Dispose() => _world.Dispose();

    private static List<string[]> Csv(string path)
    {
        using CsvReader csv = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions { HasHeader = true }, false);
        List<string[]> rows = [];
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i))]);
        }

        return rows;
    }

    private static List<string[]> Lines(string path) =>
        [.. File.ReadLines(path).Select(l => JsonDocument.Parse(l).RootElement.EnumerateObject().Select(m => m.Value.ValueKind switch { JsonValueKind.Null => "", JsonValueKind.String => m.Value.GetString()!, _ => m.Value.GetRawText() }).ToArray())];

    private static async Task<List<string[]>> Parquet(string path)
    {
        await using FileStream stream = File.OpenRead(path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        DataField[] fields = reader.Schema.GetDataFields();
        List<string[]> rows = [];
        for (int g = 0; g < reader.RowGroupCount; g++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(g);
            int from = rows.Count;
            rows.AddRange(Enumerable.Range(0, (int)group.RowCount).Select(_ => new string[fields.Length]));
            for (int i = 0; i < fields.Length; i++)
            {
                if (fields[i].Name == "score")
                {
                    double?[] scores = new double?[group.RowCount];
                    await group.ReadAsync<double>(fields[i], scores.AsMemory(), null);
                    for (int r = 0; r < scores.Length; r++)
                    {
                        rows[from + r][i] = scores[r]?.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture) ?? "";
                    }

                    continue;
                }

                string?[] texts = new string?[group.RowCount];
                await group.ReadAsync(fields[i], texts.AsMemory()!, null);
                for (int r = 0; r < texts.Length; r++)
                {
                    rows[from + r][i] = texts[r] ?? "";
                }
            }
        }

        return rows;
    }
}
