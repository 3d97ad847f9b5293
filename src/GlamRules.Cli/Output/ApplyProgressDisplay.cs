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
        long start = Stopwatch.GetTimestamp();
        LiveProgress.Run(console, new RemainingTimeColumn(), work, (task, step) =>
        {
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            task.Description = step.New == 0 ? Markup.Escape(step.What) : string.Create(CultureInfo.InvariantCulture, $"{step.Records:N0} records, {step.New / Math.Max(seconds, 0.001):N0} a second");
            task.IsIndeterminate = step.Size is null;
            task.MaxValue = Math.Max(1, step.Size ?? 1);
            task.Value = step.Read;
        });
    }
}
