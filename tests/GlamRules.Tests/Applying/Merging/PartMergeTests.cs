using GlamRules.Applying;
using GlamRules.Applying.Merging;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Merging;

public sealed class PartMergeTests
{
    public static TheoryData<string, int> Cases
    {
        get
        {
            TheoryData<string, int> cases = [];
            foreach (OutputFormat format in OutputFormat.All)
            {
                cases.Add(format.Ending, 1);
                cases.Add(format.Ending, 3);
            }

            cases.Add(".csv", 2);
            cases.Add(".csv", 8);
            cases.Add(".csv", 60);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parts_Merged_AreTheRunOverAll(string ending, int parts)
    {
        using ApplyWorld world = new(rows: 130);
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Of(ending)!);
        world.Run(plan, "whole" + ending);
        string[] names = [.. Enumerable.Range(1, parts).Select(k => $"p{k}{ending}")];
        foreach (int k in Enumerable.Range(1, parts))
        {
            world.Run(plan with { Shard = new Shard(k, parts) }, names[k - 1]);
        }

        DiagnosticBag diagnostics = new();
        PartMerge.Run([.. names.Reverse().Select(world.File)], world.File("merged" + ending), false, diagnostics, CancellationToken.None).ShouldNotBeNull();

        diagnostics.ToImmutable().ShouldBeEmpty();
        ApplyWorld.ShouldBeSame(world.Files("merged" + ending), world.Files("whole" + ending));
    }

    [Fact]
    public void Parts_OfAnInputWithoutRows_MergeToAHeader()
    {
        using ApplyWorld world = new(rows: 0);
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        world.Run(plan, "whole.csv");
        world.Run(plan with { Shard = new Shard(1, 2) }, "p1.csv");
        world.Run(plan with { Shard = new Shard(2, 2) }, "p2.csv");

        PartMerge.Run([world.File("p1.csv"), world.File("p2.csv")], world.File("merged.csv"), false, new DiagnosticBag(), CancellationToken.None)!.Records.ShouldBe(0);

        ApplyWorld.ShouldBeSame(world.Files("merged.csv"), world.Files("whole.csv"));
    }
}
