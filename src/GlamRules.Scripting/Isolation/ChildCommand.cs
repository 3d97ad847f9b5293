using System.Reflection;
using System.Runtime.InteropServices;

namespace GlamRules.Scripting.Isolation;

/// <summary>How the program starts itself again, however it was started: by its own name, by <c>dotnet</c>, or from a test.</summary>
internal static class ChildCommand
{
    private const string Program = "GlamRules.Cli";
    private const string Unshare = "/usr/bin/unshare";

    private static volatile bool _noNamespaces;

    /// <summary>Whether the process gets a network of its own, which is none: on Linux, where namespaces are allowed.</summary>
    public static bool WithoutNetwork => OperatingSystem.IsLinux() && File.Exists(Unshare) && !_noNamespaces;

    /// <summary>Says that namespaces turned out not to be allowed here.</summary>
    public static void NoNamespaces() => _noNamespaces = true;

    /// <summary>The program and its arguments; null where the program can't be found.</summary>
    public static string[]? Find()
    {
        string[]? own = FindOwn();
        return own is null ? null : WithoutNetwork ? [Unshare, "--map-root-user", "--net", .. own] : own;
    }

    private static string[]? FindOwn()
    {
        string? running = Environment.ProcessPath;
        bool byDotnet = Path.GetFileNameWithoutExtension(running) == "dotnet";
        if (!byDotnet && running is not null && Assembly.GetEntryAssembly()?.GetName().Name == Program)
        {
            return [running, ScriptChild.Verb];
        }

        string library = Path.Combine(AppContext.BaseDirectory, Program + ".dll");
        string? dotnet = byDotnet ? running : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } named ? named : Beside(RuntimeEnvironment.GetRuntimeDirectory());
        return File.Exists(library) && File.Exists(dotnet) ? [dotnet, "exec", library, ScriptChild.Verb] : null;
    }

    // shared/Microsoft.NETCore.App/10.0.0 lies below the program that runs it.
    private static string Beside(string runtime) =>
        Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
