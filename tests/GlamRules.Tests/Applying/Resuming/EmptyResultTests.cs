using GlamRules.Applying;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Resuming;

/// <summary>A result without a record is a result, in every format.</summary>
public sealed class EmptyResultTests : IDisposable
{
    private readonly ApplyWorld _world = new();

    public static TheoryData<string> Endings => [.. OutputFormat.All.Select(f => f.Ending)];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Run_ThatLabelsNothing_MakesAFileAndIsFinished(string ending)
    {
        ApplyPlan plan = Nothing(ending);

        _world.Run(plan, "none" + ending).Records.ShouldBe(0);

        SortedDictionary<string, byte[]> files = _world.Files("none" + ending);
        files.Keys.ShouldContain("");
        files.Keys.ShouldNotContain(".partial");
        _world.Run(plan, new ApplyTarget { Path = _world.File("none" + ending), Resume = true }, new DiagnosticBag()).ShouldNotBeNull();
        ApplyWorld.ShouldBeSame(_world.Files("none" + ending), files);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void Run_StoppedBeforeItsNames_GoesOnToTheSameFiles(string ending)
    {
        ApplyPlan plan = Nothing(ending);
        _world.Run(plan, "whole" + ending);
        ApplyTarget target = new() { Path = _world.File("cut" + ending) };
        Should.Throw<EndException>(() => _world.Run(plan, target, new DiagnosticBag(), new Ending()));

        _world.Run(plan, target with { Resume = true }, new DiagnosticBag()).ShouldNotBeNull();

        ApplyWorld.ShouldBeSame(_world.Files("cut" + ending), _world.Files("whole" + ending));
    }

    public void Dispose() => _world.Dispose();

    private static ApplyPlan Nothing(string ending) => ApplyWorld.Plan(OutputFormat.Of(ending)!) with { Where = [RowFilter.Parse("year=9999")!] };

    private sealed class EndException : Exception;

    // Ends the run when all is labelled and nothing has its name.
    private sealed class Ending : IProgress<ApplyProgress>
    {
        public void Report(ApplyProgress value)
        {
            if (value.What == "finishing")
            {
                throw new EndException();
            }
        }
    }
}
