using GlamRules.Applying;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Tests.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Resuming;

/// <summary>Whatever stops a run, it goes on, and nobody can tell from the result.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly ApplyWorld _world = new();

    public static TheoryData<string> Endings => [.. OutputFormat.All.Select(f => f.Ending)];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Run_CancelledAgainAndAgain_GivesTheSameBytes(string ending)
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Of(ending)!);
        ApplyCounts counts = _world.Run(plan, "whole" + ending);
        for (int seed = 0; seed < 8; seed++)
        {
            Random random = new(seed);
            ApplyCounts? found = Until(plan, $"cut{seed}{ending}", _ => new ApplyTarget { Checkpoint = TimeSpan.FromSeconds(random.Next(2) * 1000) }, blocks: () => random.Next(1, 9));
            found!.ByLabel.ShouldBe(counts.ByLabel);
            ApplyWorld.ShouldBeSame(_world.Files($"cut{seed}{ending}"), _world.Files("whole" + ending));
        }
    }

    // As by a kill or a power cut: no last checkpoint, and half a write behind the one before.
    [Theory]
    [MemberData(nameof(Endings))]
    public void Run_KilledAgainAndAgain_GivesTheSameBytes(string ending)
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Of(ending)!);
        _world.Run(plan, "whole" + ending);
        for (int seed = 0; seed < 8; seed++)
        {
            Random random = new(seed);
            Until(plan, $"cut{seed}{ending}", _ => new ApplyTarget { Checkpoint = TimeSpan.Zero, Open = new FaultyDisk(random.Next(40, 4000), () => new PowerCutException()).Open });
            ApplyWorld.ShouldBeSame(_world.Files($"cut{seed}{ending}"), _world.Files("whole" + ending));
        }
    }

    [Fact]
    public void Disk_ThatIsFull_IsADiagnosticAndTheRunGoesOn()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        _world.Run(plan, "whole.csv");
        DiagnosticBag diagnostics = new();
        ApplyTarget target = new() { Path = _world.File("cut.csv"), Checkpoint = TimeSpan.Zero };

        _world.Run(plan, target with { Open = new FaultyDisk(2000, () => new IOException("No space left on device")).Open }, diagnostics).ShouldBeNull();

        Diagnostic diagnostic = diagnostics.ToImmutable().ShouldHaveSingleItem();
        diagnostic.Kind.ShouldBe(ApplyProblems.NotWritten);
        diagnostic.Message.ShouldBe("No space left on device");
        File.Exists(_world.File("cut.csv")).ShouldBeFalse();
        _world.Run(plan, target with { Resume = true }, new DiagnosticBag()).ShouldNotBeNull();
        ApplyWorld.ShouldBeSame(_world.Files("cut.csv"), _world.Files("whole.csv"));
    }

    [Fact]
    public void Resume_WithOtherRules_IsRefused()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        Stop(plan, "cut.csv");
        DiagnosticBag diagnostics = new();

        _world.Run(plan with { Predictor = new ApplyWorld.Words("fedcba") }, new ApplyTarget { Path = _world.File("cut.csv"), Resume = true }, diagnostics).ShouldBeNull();

        Diagnostic diagnostic = diagnostics.ToImmutable().ShouldHaveSingleItem();
        (diagnostic.Kind, diagnostic.Message).ShouldBe((ApplyProblems.OtherRun, "predictor was '0123456789abcdef' and is 'fedcba'"));
    }

    [Theory]
    [InlineData("cut.csv.partial")]
    [InlineData("in.csv")]
    public void Resume_WhereAFileHasShrunk_IsRefused(string name)
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        Stop(plan, "cut.csv");
        bool input = name == "in.csv";
        string path = _world.File(name);
        File.WriteAllText(path, input ? File.ReadAllText(path)[..30] : "");
        DiagnosticBag diagnostics = new();

        _world.Run(plan, new ApplyTarget { Path = _world.File("cut.csv"), Resume = true }, diagnostics).ShouldBeNull();

        diagnostics.ToImmutable().ShouldHaveSingleItem().Kind.ShouldBe(input ? ApplyProblems.OtherRun : ApplyProblems.BrokenProgress);
    }

    [Fact]
    public async Task Command_ThatIsStopped_SaysHowToGoOn()
    {
        string rules = Path.Combine(_world.Path, "rules");
        Directory.CreateDirectory(rules);
        await File.WriteAllTextAsync(Path.Combine(rules, "ruleset.json"), """{ "name": "Genre", "field": "title" }""");
        await File.WriteAllTextAsync(Path.Combine(rules, "a.rules.json"), """{ "rules": [ { "id": "novel", "label": "Fiction", "when": { "terms": ["novel"] } } ] }""");
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        CommandResult untouched = await CommandLine.RunAsync(stop.Token, "apply", rules, _world.Input, "--out", _world.File("none.csv"));
        (untouched.Code, untouched.Error).ShouldBe((130, "Stopped.\n"));
        await File.WriteAllTextAsync(_world.File("cut.csv.partial"), "");

        CommandResult result = await CommandLine.RunAsync(stop.Token, "apply", rules, _world.Input, "--out", _world.File("cut.csv"), "--resume", "--max-rejects", "1");

        (result.Code, result.Error).ShouldBe((130, "What is done is kept: the same command with --resume goes on.\nStopped.\n"));
    }

    [Fact]
    public void Resume_WhereNothingIsOrAllIsDone_MakesItOrLeavesItBe()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        ApplyTarget target = new() { Path = _world.File("out.csv"), Resume = true };

        ApplyCounts first = _world.Run(plan, target, new DiagnosticBag())!;
        SortedDictionary<string, byte[]> files = _world.Files("out.csv");
        ApplyCounts second = _world.Run(plan, target, new DiagnosticBag())!;

        second.Records.ShouldBe(first.Records);
        second.ByLabel.ShouldBe(first.ByLabel);
        ApplyWorld.ShouldBeSame(_world.Files("out.csv"), files);
    }

    [Fact]
    public void Run_OverWhatIsThere_AsksWhichWay()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        ApplyTarget target = new() { Path = _world.File("out.csv") };
        Stop(plan, "out.csv");
        Kind(target).ShouldBe(ApplyProblems.Interrupted);
        Kind(target with { Restart = true }).ShouldBeNull();
        Kind(target).ShouldBe(ApplyProblems.Exists);

        DiagnosticKind? Kind(ApplyTarget to)
        {
            DiagnosticBag diagnostics = new();
            _world.Run(plan, to, diagnostics);
            return diagnostics.ToImmutable().FirstOrDefault(d => d.Severity == Severity.Error)?.Kind;
        }
    }

    [Fact]
    public void Run_WhereAnotherOneWrites_IsRefusedUntilThatEnds()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        ApplyTarget target = new() { Path = _world.File("out.csv") };
        DiagnosticBag diagnostics = new();

        _world.Run(plan, target, new DiagnosticBag(), new Meanwhile(() => _world.Run(plan, target with { Restart = true }, diagnostics).ShouldBeNull())).ShouldNotBeNull();

        diagnostics.ToImmutable().ShouldAllBe(d => d.Kind == ApplyProblems.Held);
        diagnostics.Count.ShouldBe(1);
        _world.Files("out.csv").Keys.ShouldNotContain(".lock");
        _world.Run(plan, target with { Restart = true }, new DiagnosticBag()).ShouldNotBeNull();
    }

    [Fact]
    public void Restart_ThatLeavesNothingToAPerson_TakesAwayWhatAnEarlierRunLeft()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        _world.Run(plan, "out.csv");
        File.Exists(_world.File("out.csv.human.csv")).ShouldBeTrue();

        _world.Run(plan with { Human = false }, new ApplyTarget { Path = _world.File("out.csv"), Restart = true }, new DiagnosticBag()).ShouldNotBeNull();

        File.Exists(_world.File("out.csv.human.csv")).ShouldBeFalse();
    }

    [Fact]
    public void Rejects_ThatAreTooMany_EndTheRunAndALargerShareEndsItWell()
    {
        ApplyPlan plan = ApplyWorld.Plan(OutputFormat.Csv);
        _world.Run(plan, "whole.csv");
        DiagnosticBag diagnostics = new();

        _world.Run(plan with { MaxRejects = 0.001 }, new ApplyTarget { Path = _world.File("out.csv") }, diagnostics).ShouldBeNull();

        diagnostics.ToImmutable().ShouldHaveSingleItem().Message.ShouldBe("3 of 200 rows can't be used");
        File.Exists(_world.File("out.csv")).ShouldBeFalse();
        _world.Run(plan, new ApplyTarget { Path = _world.File("out.csv"), Resume = true }, new DiagnosticBag()).ShouldNotBeNull();
        ApplyWorld.ShouldBeSame(_world.Files("out.csv"), _world.Files("whole.csv"));
    }

    public void Dispose() => _world.Dispose();

    private void Stop(ApplyPlan plan, string name)
    {
        using CancellationTokenSource stop = new();
        Should.Throw<OperationCanceledException>(() => _world.Run(plan, new ApplyTarget { Path = _world.File(name) }, new DiagnosticBag(), new Counting(stop, 3), stop.Token));
    }

    // Starts again until it ends by itself; it must have been stopped at least once.
    private ApplyCounts? Until(ApplyPlan plan, string name, Func<int, ApplyTarget> target, Func<int>? blocks = null)
    {
        for (int start = 0; ; start++)
        {
            File.Exists(_world.File(name)).ShouldBeFalse("nothing half-written has a final name");
            using CancellationTokenSource stop = new();
            DiagnosticBag diagnostics = new();
            try
            {
                ApplyTarget own = target(start) with { Path = _world.File(name), Resume = start > 0 };
                ApplyCounts? counts = _world.Run(plan, own, diagnostics, blocks is null ? null : new Counting(stop, blocks()), stop.Token);
                diagnostics.HasErrors.ShouldBeFalse(string.Join('\n', diagnostics.ToImmutable()));
                start.ShouldBeGreaterThan(0);
                return counts;
            }
            catch (Exception e) when (e is OperationCanceledException or PowerCutException)
            {
                start.ShouldBeLessThan(500);
            }
        }
    }

    private sealed class Meanwhile(Action act) : IProgress<ApplyProgress>
    {
        public void Report(ApplyProgress value) => act();
    }

    private sealed class PowerCutException : Exception;

    private sealed class Counting(CancellationTokenSource stop, int blocks) : IProgress<ApplyProgress>
    {
        private int _left = blocks;

        public void Report(ApplyProgress value)
        {
            if (value.What == "labelling" && --_left == 0)
            {
                stop.Cancel();
            }
        }
    }
}
