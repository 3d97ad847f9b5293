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
        (double processors, double peak) = (0, 0);
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                (processors, peak) = (process.TotalProcessorTime.TotalSeconds, Math.Max(peak, process.PeakWorkingSet64 / (double)(1 << 20)));
            }
            catch (InvalidOperationException)
            {
                // It has ended just now: what was seen last counts.
            }
        }

        return process.ExitCode == 0
            ? new ApplyProcess(Stopwatch.GetElapsedTime(start).TotalSeconds, processors, peak)
            : throw new InvalidOperationException(process.StandardError.ReadToEnd());
    }

    /// <summary>Starts it.</summary>
    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "GlamRules.Cli.dll"), "apply", .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
