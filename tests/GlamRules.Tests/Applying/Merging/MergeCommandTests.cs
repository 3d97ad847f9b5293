using GlamRules.Applying;
using GlamRules.Tests.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Merging;

public sealed class MergeCommandTests : IDisposable
{
    private readonly ApplyWorld _world = new(rows: 60);

    public static TheoryData<string> Endings => [.. OutputFormat.All.Select(f => f.Ending)];

    // As a shell gives them for out/part-*.csv.
    [Theory]
    [MemberData(nameof(Endings))]
    public void Merge_OfAllThatAPatternNames_LeavesOutWhatStandsBeside(string ending)
    {
        Parts(ending);
        string[] named = [.. Directory.GetFiles(_world.Path, "part-*" + Path.GetExtension(ending)).Order(StringComparer.Ordinal)];
        named.Length.ShouldBeGreaterThan(2);

        CommandResult result = CommandLine.Run(["merge", .. named, "--out", _world.File("all" + ending)]);

        result.Code.ShouldBe(0, result.Error);
        _world.Run(ApplyWorld.Plan(OutputFormat.Of(ending)!), "whole" + ending);
        ApplyWorld.ShouldBeSame(_world.Files("all" + ending), _world.Files("whole" + ending));
    }

    [Theory]
    [InlineData("part-1.csv")]
    [InlineData("part-2.csv.rejects.jsonl")]
    public void Merge_OverAPartOrWhatStandsBesideIt_IsRefused(string name)
    {
        Parts(name.StartsWith("part-1", StringComparison.Ordinal) ? ".csv" : ".jsonl");
        string ending = Path.GetExtension(name);
        string output = ending == ".csv" ? name : "part-2.jsonl.rejects.jsonl";
        SortedDictionary<string, byte[]> before = _world.Files("part-");

        CommandResult result = CommandLine.Run("merge", _world.File("part-1" + ending), _world.File("part-2" + ending), "--out", _world.File(output), "--restart");

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("GR0716");
        ApplyWorld.ShouldBeSame(_world.Files("part-"), before);
    }

    [Fact]
    public void Merge_OverARunThatWasInterrupted_Asks()
    {
        Parts(".csv");
        File.WriteAllText(_world.File("all.csv.partial"), "id\n");
        string[] args = ["merge", _world.File("part-1.csv"), _world.File("part-2.csv"), "--out", _world.File("all.csv")];

        CommandResult result = CommandLine.Run(args);

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("GR0701");
        File.ReadAllText(_world.File("all.csv.partial")).ShouldBe("id\n");
        CommandLine.Run([.. args, "--restart"]).Code.ShouldBe(0);
        File.Exists(_world.File("all.csv.partial")).ShouldBeFalse();
    }

    [Fact]
    public void Merge_OfATableThatIsDamaged_IsADiagnostic()
    {
        Parts(".parquet");
        byte[] bytes = File.ReadAllBytes(_world.File("part-1.parquet"));
        bytes.AsSpan(bytes.Length / 2).Clear();
        File.WriteAllBytes(_world.File("part-1.parquet"), bytes);

        CommandResult result = CommandLine.Run("merge", _world.File("part-1.parquet"), _world.File("part-2.parquet"), "--out", _world.File("all.parquet"));

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("GR0722");
        _world.Files("all.parquet").ShouldBeEmpty();
    }

    public void Dispose() => _world.Dispose();

    private void Parts(string ending)
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Of(ending)!);
        _world.Run(plan with { Shard = new Shard(1, 2) }, "part-1" + ending);
        _world.Run(plan with { Shard = new Shard(2, 2) }, "part-2" + ending);
    }
}
