namespace GlamRules.Trust;

/// <summary>One spelling for each path.</summary>
internal static class TrustedPaths
{
    public static StringComparer Comparer { get; } = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    public static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
