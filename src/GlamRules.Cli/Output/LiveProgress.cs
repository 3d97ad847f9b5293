using Spectre.Console;

namespace GlamRules.Cli.Output;

/// <summary>A bar for long work, where somebody is looking; else nothing is shown.</summary>
internal static class LiveProgress
{
    /// <param name="console">Where, or null.</param>
    /// <param name="time">The column at the end.</param>
    /// <param name="work">Is handed what to tell its steps.</param>
    /// <param name="show">Shows a step.</param>
    public static void Run<T>(IAnsiConsole? console, ProgressColumn time, Action<IProgress<T>> work, Action<ProgressTask, T> show)
    {
        if (console is null || !console.Profile.Capabilities.Interactive)
        {
            work(new Handler<T>(_ => { }));
            return;
        }

        console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), time)
            .Start(context =>
            {
                ProgressTask task = context.AddTask("starting", autoStart: true);
                work(new Handler<T>(step => show(task, step)));
            });
    }

    // Progress<T> would hand steps to other threads, in any order.
    private sealed class Handler<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
