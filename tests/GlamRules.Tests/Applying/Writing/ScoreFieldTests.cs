using GlamRules.Applying;
using GlamRules.Applying.Merging;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using Parquet;
using Parquet.Schema;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Writing;

/// <summary>A field of the collection that is called as a column of ours is.</summary>
public sealed class ScoreFieldTests : IDisposable
{
    private readonly ApplyWorld _world = new(rows: 30);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Field_CalledScore_IsKeptForWhoeverAnswers(bool merged)
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Parquet) with
        {
            Fields = new FieldList(["title", "score"]),
            Columns = ApplyWorld.Plan(OutputFormat.Parquet).Columns.SetItem("score", "year"),
            Keep = [],
        };
        if (merged)
        {
            _world.Run(plan with { Shard = new Shard(1, 2) }, "p1.parquet");
            _world.Run(plan with { Shard = new Shard(2, 2) }, "p2.parquet");
            PartMerge.Run([_world.File("p1.parquet"), _world.File("p2.parquet")], _world.File("out.parquet"), false, new DiagnosticBag(), CancellationToken.None).ShouldNotBeNull();
        }
        else
        {
            _world.Run(plan, "out.parquet");
        }

        await using FileStream stream = File.OpenRead(_world.File("out.parquet.human.parquet"));
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        DataField field = reader.Schema.GetDataFields().Single(f => f.Name == "score");
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        string?[] values = new string?[group.RowCount];
        await group.ReadAsync(field, values.AsMemory()!, null);
        values.ShouldAllBe(v => v != null && v.StartsWith("18", StringComparison.Ordinal));
    }

    public void Dispose() => _world.Dispose();
}
