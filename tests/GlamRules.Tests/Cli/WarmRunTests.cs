using System.Diagnostics;
using GlamRules.Diagnostics;
using GlamRules.Tests.Scripting.Scripts;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli;

/// <summary>A run that finds its scripts compiled does not need the compiler: here it is not even there.</summary>
public sealed class WarmRunTests
{
    [Fact]
    public void Check_OfCompiledScripts_RunsWhereNoCompilerIs()
    {
        using TemporaryFolder program = new();
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(IsNeeded))
        {
            File.Copy(file, Path.Combine(program.Path, Path.GetFileName(file)));
        }

        using ScriptSet set = new("""Rule("a", "Fiction", r => r.Matches("title", "novel"), match: new[] { "A novel" });""");
        set.Diagnostics().ShouldBeEmpty();
        TrustStore.OfUser().Grant(set.Path, mine: false, new DiagnosticBag());
        // Signed for the user of the command, by running it once with the compiler.
        Run(AppContext.BaseDirectory, set.Path).ShouldBe((0, ""));
        Run(program.Path, set.Path).ShouldBe((0, ""));
        set.Write("0.csx", """Rule("b", "Fiction", r => false);""");
        TrustStore.OfUser().Grant(set.Path, mine: false, new DiagnosticBag());
        Run(program.Path, set.Path).Code.ShouldNotBe(0);
    }

    // Without a list of what belongs to the program, whatever lies there does.
    private static bool IsNeeded(string file) =>
        !Path.GetFileName(file).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !file.EndsWith(".deps.json", StringComparison.Ordinal)
        && (file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith("GlamRules.Cli.runtimeconfig.json", StringComparison.Ordinal));

    private static (int Code, string Said) Run(string folder, string set)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", ["exec", Path.Combine(folder, "GlamRules.Cli.dll"), "check", set])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string said = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
