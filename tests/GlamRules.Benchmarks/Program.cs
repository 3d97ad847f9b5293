using GlamRules.Benchmarks.Applying;
using GlamRules.Benchmarks.Duplicates;
using GlamRules.Benchmarks.Peers;
using GlamRules.Benchmarks.Peers.Growth;
using GlamRules.Benchmarks.Repetitions;
using GlamRules.Benchmarks.Resamples;
using GlamRules.Benchmarks.Scripts;
using GlamRules.Benchmarks.Segments;
using GlamRules.Benchmarks.Simulations;
using GlamRules.Benchmarks.Trainers;
using GlamRules.Benchmarks.Workflows;

// Whole trials by their name; anything else goes to BenchmarkDotNet.
Dictionary<string, Func<string[], int>> trials = new(StringComparer.Ordinal)
{
    ["apply"] = rest => ApplyCommand.Run(rest, Console.Out),
    ["coverage"] = rest => CoverageCommand.Run(rest, Console.Out),
    ["growth"] = rest => GrowthCommand.Run(rest, Console.Out),
    ["peers"] = rest => PeersCommand.Run(rest, Console.Out),
    ["repetitions"] = _ => RepetitionsCommand.Run(Console.Out),
    ["resamples"] = rest => ResamplesCommand.Run(rest, Console.Out),
    ["scripts"] = _ => ScriptsCommand.Run(Console.Out),
    ["segments"] = rest => SegmentsCommand.Run(rest, Console.Out),
    ["trainers"] = rest => TrainersCommand.Run(rest, Console.Out),
    ["verdicts"] = rest => VerdictsCommand.Run(rest, Console.Out),
    ["workflows"] = _ => WorkflowsCommand.Run(Console.Out),
};
if (args is [string name, .. string[] arguments] && trials.TryGetValue(name, out Func<string[], int>? trial))
{
    return trial(arguments);
}

if (args is ["duplicates", .. string[] count])
{
    return DuplicatesCommand.Run(count, Console.Out);
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
