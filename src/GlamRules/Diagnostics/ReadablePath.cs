namespace GlamRules.Diagnostics;

/// <summary>Paths as a person would write them, for diagnostics.</summary>
public static class ReadablePath
{
    /// <summary><c>a/b/../c</c> as <c>a/c</c>; relative where it was.</summary>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.IsPathRooted(path) ? Path.GetFullPath(path) : Path.GetRelativePath(".", path);
    }
}
