using GlamRules.Benchmarks.Duplicates;
using GlamRules.Benchmarks.Repetitions;
using GlamRules.Benchmarks.Trainers;
using GlamRules.Benchmarks.Workflows;

if (args is ["trainers", .. string[] rest])
{
    return TrainersCommand.Run(rest, Console.Out);
}

if (args is ["workflows"])
{
    return WorkflowsCommand.Run(Console.Out);
}

if (args is ["repetitions"])
{
    return RepetitionsCommand.Run(Console.Out);
}

if (args is ["duplicates", .. string[] count])
{
    return DuplicatesCommand.Run(count, Console.Out);
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
