using System.Globalization;

namespace GlamRules.Benchmarks.Scripts;

/// <summary>Processor time of this process and of those it started, in seconds; on Linux.</summary>
internal static class ProcessorTime
{
    // Of the kernel's clock as files tell it; 100 on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    public static double Seconds()
    {
        string own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        double children = 0;
        foreach (string folder in Directory.EnumerateDirectories("/proc").Where(d => int.TryParse(Path.GetFileName(d), out _)))
        {
            string[] after;
            try
            {
                string stat = File.ReadAllText(Path.Combine(folder, "stat"));
                after = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            }
            catch (IOException)
            {
                // It ended as we looked.
                continue;
            }

            if (after[1] == own)
            {
                children += (long.Parse(after[11], CultureInfo.InvariantCulture) + long.Parse(after[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
            }
        }

        return children + Environment.CpuUsage.TotalTime.TotalSeconds;
    }
}
