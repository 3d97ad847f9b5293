using System.Diagnostics;
using System.Globalization;
using System.Text;
using GlamRules.Tests.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying;

/// <summary>A real process, really killed.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private readonly SmallSet _set = new();

    [Fact]
    public void Process_KilledAtAnyTime_GoesOnToTheSameBytes()
    {
        StringBuilder rows = new("id,title\n");
        for (int i = 0; i < 200_000; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"r{i},A tale of {i} stones and a voyage\n");
        }

        string input = Path.Combine(_set.Root, "many.csv");
        File.WriteAllText(input, rows.ToString());
        string whole = Path.Combine(_set.Root, "whole.csv");
        string cut = Path.Combine(_set.Root, "cut.csv");
        CommandLine.Run("apply", _set.Set, input, "--id", "id", "--out", whole).Code.ShouldBe(0);
        Random random = new(1);
        int kills = 0;
        while (!File.Exists(cut))
        {
            kills.ShouldBeLessThan(1000);
            using Process process = Start("apply", _set.Set, input, "--id", "id", "--out", cut, "--resume");
            // The first few are ended at random, somewhere between their start and their end.
            if (kills < 5 && !process.WaitForExit(random.Next(100, 1500)))
            {
                process.Kill();
                kills++;
            }

            process.WaitForExit();
        }

        File.ReadAllBytes(cut).AsSpan().SequenceEqual(File.ReadAllBytes(whole)).ShouldBeTrue();
        File.ReadAllText(cut + ".about.json").ShouldBe(File.ReadAllText(whole + ".about.json"));
        Directory.GetFiles(_set.Root, "cut.csv*").Length.ShouldBe(2);
    }

    public void Dispose() => _set.Dispose();

    private static Process Start(params string[] args) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "GlamRules.Cli.dll"), .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
