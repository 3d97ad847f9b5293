using System.Diagnostics;
using System.Globalization;
using System.Text;
using GlamRules.Tests.Cli;
using Shouldly;

namespace GlamRules.Tests.Applying;

/// <summary>A job array on a real scheduler, which <c>slurm.sh</c> starts on this machine.</summary>
public sealed class SlurmTests : IDisposable
{
    private readonly SmallSet _set = new();

    [ProgramFact("slurmctld", "slurmd", "munged", "sbatch")]
    public void JobArray_OfShards_MergesToTheRunOverAll()
    {
        StringBuilder rows = new("id,title\n");
        for (int i = 0; i < 30_000; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"r{i},{(i % 3 == 0 ? "A tale" : "A voyage")} of {i} stones\n");
        }

        string input = Path.Combine(_set.Root, "many.csv");
        File.WriteAllText(input, rows.ToString());
        string whole = Path.Combine(_set.Root, "whole.csv");
        CommandLine.Run("apply", _set.Set, input, "--id", "id", "--out", whole).Code.ShouldBe(0);
        string folder = Path.Combine(_set.Root, "cluster");
        string dotnet = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

        using Process process = Process.Start(new ProcessStartInfo(
            "sh", [Repository.PathOf("tests/GlamRules.Tests/Applying/slurm.sh"), folder, "4", _set.Set, input, dotnet, Path.Combine(AppContext.BaseDirectory, "GlamRules.Cli.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string said = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();

        process.ExitCode.ShouldBe(0, said);
        File.ReadAllBytes(Path.Combine(folder, "merged.csv")).AsSpan().SequenceEqual(File.ReadAllBytes(whole)).ShouldBeTrue();
        File.ReadAllText(Path.Combine(folder, "merged.csv.about.json")).ShouldBe(File.ReadAllText(whole + ".about.json"));
    }

    public void Dispose() => _set.Dispose();
}
