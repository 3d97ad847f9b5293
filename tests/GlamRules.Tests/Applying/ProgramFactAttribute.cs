using Xunit;

namespace GlamRules.Tests.Applying;

/// <summary>A test that needs programs of the system, started as root: skipped, by name, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(params string[] programs)
    {
        Programs = programs;
        string[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin", "/sbin"];
        if (programs.FirstOrDefault(p => !folders.Any(f => File.Exists(Path.Combine(f, p)))) is { } missing)
        {
            Skip = $"'{missing}' is not on this machine";
        }
        else if (!Environment.IsPrivilegedProcess)
        {
            Skip = $"'{programs[0]}' can be started by root only";
        }
    }

    public IReadOnlyList<string> Programs { get; }
}
