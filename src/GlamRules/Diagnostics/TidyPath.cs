namespace GlamRules.Diagnostics;

/// <summary>Paths as a person would write them.</summary>
public static class TidyPath
{
    /// <summary>The same path without detours and slash at its end, <c>a/b/../c/</c> as <c>a/c</c>; relative where it was.</summary>
    public static string Of(string path) => Path.TrimEndingDirectorySeparator(Path.IsPathRooted(path) ? Path.GetFullPath(path) : Path.GetRelativePath(".", path));
}
