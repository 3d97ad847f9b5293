using GlamRules.Assessments.Running;
using Spectre.Console;

namespace GlamRules.Cli.Output;

/// <summary>Shows how far a long piece of work is, where somebody is looking.</summary>
internal static class ProgressDisplay
{
    public static void Run(IAnsiConsole? console, Action<IProgress<AssessmentStep>> work) => LiveProgress.Run(console, new ElapsedTimeColumn(), work, (task, step) =>
    {
        task.Description = Markup.Escape(step.What);
        task.MaxValue = Math.Max(1, step.Total);
        task.Value = step.Done;
    });
}
