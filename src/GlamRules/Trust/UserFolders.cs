namespace GlamRules.Trust;

/// <summary>The folders of the user that runs the program.</summary>
public static class UserFolders
{
    /// <summary>Environment variables that name other folders.</summary>
    public const string ConfigVariable = "GLAMRULES_CONFIG";

    public const string CacheVariable = "GLAMRULES_CACHE";

    /// <summary>What must last, such as trust: <c>$XDG_CONFIG_HOME/glamrules</c>, <c>%APPDATA%\glamrules</c>.</summary>
    public static string Config => Named(ConfigVariable) ?? Below(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "");

    /// <summary>What can be made again: <c>$XDG_CACHE_HOME/glamrules</c>, <c>%LOCALAPPDATA%\glamrules\cache</c>.</summary>
    public static string Cache => Named(CacheVariable)
        ?? (OperatingSystem.IsWindows() ? Below(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "cache")
            : Below(Named("XDG_CACHE_HOME") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"), ""));

    /// <summary>Makes a folder that only its owner can read.</summary>
    public static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    // Where a user has no home, as some services don't, trust lasts as long as the temporary folder.
    private static string Below(string folder, string name) => Path.Combine(folder.Length > 0 ? folder : Path.GetTempPath(), "glamrules", name);
}
