using GlamRules.Assessments.Running;
using Spectre.Console;

namespace GlamRules.Cli.Output;

/// <summary>Shows how far a long piece of work is, where somebody is looking.</summary>
internal static class ProgressDisplay
{
    public static void Run(IAnsiConsole? console, Action<IProgress<AssessmentStep>> work)
    {
        if (console is null || !console.Profile.Capabilities.Interactive)
        {
            work(new Handler(_ => { }));
            return;
        }

        console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask("starting", autoStart: true);
                work(new Handler(step =>
                {
                    task.Description = Markup.Escape(step.What);
                    task.MaxValue = Math.Max(1, step.Total);
                    task.Value = step.Done;
                }));
            });
    }

    // Progress<T> would hand steps to other threads, in any order.
    private sealed class Handler(Action<AssessmentStep> report) : IProgress<AssessmentStep>
    {
        public void Report(AssessmentStep value) => report(value);
    }
}
