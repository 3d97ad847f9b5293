using System.Text;
using GlamRules.Applying;
using GlamRules.Applying.Reading;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Resuming;

/// <summary>Standard input has no name and no size: what came is known by its bytes.</summary>
public sealed class StreamResumeTests : IDisposable
{
    private readonly ApplyWorld _world = new();

    [Fact]
    public void Resume_WithTheSameStream_GivesTheSameBytes()
    {
        Run("whole.csv", Text).Counts.ShouldNotBeNull();
        Stop("cut.csv");

        Run("cut.csv", Text, resume: true).Counts.ShouldNotBeNull();

        ApplyWorld.ShouldBeSame(_world.Files("cut.csv"), _world.Files("whole.csv"));
    }

    [Fact]
    public void Resume_WithAnotherStream_IsRefused()
    {
        Stop("cut.csv");
        Run("cut.csv", Text.Replace("r1,", "q1,", StringComparison.Ordinal), resume: true).Kind.ShouldBe(ApplyProblems.BrokenProgress);
    }

    [Theory]
    [InlineData("r1,", "q1,")]
    [InlineData("r199,", "q199,")]
    public void Resume_OfAFinishedRunWithAnotherStream_IsRefused(string was, string now)
    {
        Run("out.csv", Text).Counts.ShouldNotBeNull();

        Run("out.csv", Text, resume: true).Counts.ShouldNotBeNull();
        Run("out.csv", Text.Replace(was, now, StringComparison.Ordinal), resume: true).Kind.ShouldBe(ApplyProblems.OtherRun);
        Run("out.csv", Text + "more,A novel,1900\n", resume: true).Kind.ShouldBe(ApplyProblems.OtherRun);
    }

    [Fact]
    public void Resume_OfARunThatHasAllItAskedFor_ReadsNoFurther()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv) with { Limit = 20 };
        Run("out.csv", Text, plan: plan).Counts.ShouldNotBeNull();

        Run("out.csv", Text + "more,A novel,1900\n", resume: true, plan: plan).Counts!.Records.ShouldBe(20);
        Run("out.csv", Text.Replace("r1,", "q1,", StringComparison.Ordinal), resume: true, plan: plan).Kind.ShouldBe(ApplyProblems.OtherRun);
    }

    [Fact]
    public void Resume_OfAFileReadOtherwise_IsRefused()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv) with { Id = null, Keep = [] };
        ApplyTarget target = new() { Path = _world.File("out.csv"), Resume = true };
        DiagnosticBag diagnostics = new();
        string path = Path.Combine(_world.Path, "one.csv");
        File.WriteAllText(path, "title\nA novel\n");
        foreach (DataFormat format in new[] { DataFormat.Csv, DataFormat.Tsv })
        {
            using ApplyInput input = ApplyInput.OfFile(path, format, diagnostics)!;
            ApplyRun.Run(plan, input, target, diagnostics, null, CancellationToken.None);
        }

        diagnostics.ToImmutable().ShouldHaveSingleItem().Kind.ShouldBe(ApplyProblems.OtherRun);
    }

    public void Dispose() => _world.Dispose();

    private string Text => File.ReadAllText(_world.Input);

    private void Stop(string name)
    {
        using CancellationTokenSource stop = new();
        Should.Throw<OperationCanceledException>(() => Run(name, Text, stop: stop));
    }

    private (ApplyCounts? Counts, DiagnosticKind? Kind) Run(string name, string text, bool resume = false, ApplyPlan? plan = null, CancellationTokenSource? stop = null)
    {
        DiagnosticBag diagnostics = new();
        using ApplyInput input = ApplyInput.OfStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), DataFormat.Csv, diagnostics)!;
        ((FileBlocks)input.Source).MostRows = ApplyWorld.BlockRows;
        ApplyCounts? counts = ApplyRun.Run(
            plan ?? ApplyWorld.Plan(OutputFormat.Csv), input, new ApplyTarget { Path = _world.File(name), Resume = resume }, diagnostics, stop is null ? null : new Stopping(stop), stop?.Token ?? CancellationToken.None);
        return (counts, diagnostics.ToImmutable().FirstOrDefault(d => d.Severity == Severity.Error)?.Kind);
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<ApplyProgress>
    {
        private int _left = 3;

        public void Report(ApplyProgress value)
        {
            if (--_left == 0)
            {
                stop.Cancel();
            }
        }
    }
}
