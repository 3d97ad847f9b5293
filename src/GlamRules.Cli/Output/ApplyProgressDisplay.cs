using System.Diagnostics;
using System.Globalization;
using GlamRules.Applying;
using Spectre.Console;

namespace GlamRules.Cli.Output;

/// <summary>Shows how far labelling is, how fast, and how long it will take, where somebody is looking.</summary>
internal static class ApplyProgressDisplay
{
    public static void Run(IAnsiConsole? console, Action<IProgress<ApplyProgress>> work)
    {
        if (console is null || !console.Profile.Capabilities.Interactive)
        {
            work(new Handler(_ => { }));
            return;
        }

        console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                long start = Stopwatch.GetTimestamp();
                ProgressTask task = context.AddTask("starting", autoStart: true);
                work(new Handler(step =>
                {
                    double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                    task.Description = step.New == 0 ? step.What : string.Create(CultureInfo.InvariantCulture, $"{step.Records:N0} records, {step.New / Math.Max(seconds, 0.001):N0} a second");
                    task.IsIndeterminate = step.Size is null;
                    task.MaxValue = Math.Max(1, step.Size ?? 1);
                    task.Value = step.Read;
                }));
            });
    }

    private sealed class Handler(Action<ApplyProgress> report) : IProgress<ApplyProgress>
    {
        public void Report(ApplyProgress value) => report(value);
    }
}
