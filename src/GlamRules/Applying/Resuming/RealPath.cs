namespace GlamRules.Applying.Resuming;

/// <summary>Where a path leads once every link on its way has been followed.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int Links = 40;

    public static string Of(string path) => Of(path, Links);

    private static string Of(string path, int links)
    {
        string full = Path.GetFullPath(path);
        string at = Path.GetPathRoot(full) ?? "";
        foreach (string part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            at = Path.Combine(at, part);
            FileSystemInfo here = Directory.Exists(at) ? new DirectoryInfo(at) : new FileInfo(at);
            if (links > 0 && here.LinkTarget is { } target)
            {
                at = Of(Path.Combine(Path.GetDirectoryName(at) ?? "", target), links - 1);
            }
        }

        return at;
    }
}
