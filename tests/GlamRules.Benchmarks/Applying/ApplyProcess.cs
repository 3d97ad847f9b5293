using System.Diagnostics;

namespace GlamRules.Benchmarks.Applying;

/// <summary>What a run of <c>glamrules apply</c> in a process of its own cost.</summary>
/// <param name="Seconds">By the clock, start and end of the process included.</param>
/// <param name="Processors">Seconds that processors spent.</param>
/// <param name="Megabytes">The most memory that it held at once.</param>
internal sealed record ApplyProcess(double Seconds, double Processors, double Megabytes)
{
    /// <summary>Runs it to its end.</summary>
    public static ApplyProcess Run(params string[] args)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Start(args);
        double peak = 0;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64 / (double)(1 << 20));
        }

        return process.ExitCode == 0
            ? new ApplyProcess(Stopwatch.GetElapsedTime(start).TotalSeconds, process.TotalProcessorTime.TotalSeconds, peak)
            : throw new InvalidOperationException(process.StandardError.ReadToEnd());
    }

    /// <summary>Starts it.</summary>
    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "GlamRules.Cli.dll"), "apply", .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
