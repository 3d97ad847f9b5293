namespace GlamRules.Diagnostics;

/// <summary>Finds the folder or file that a misspelt path was probably meant to be.</summary>
public static class NearbyPath
{
    /// <summary>The end of a message: ". Did you mean 'corpora/tate'?", or nothing where the path exists or none is near.</summary>
    public static string Hint(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            if (Of(path) is { } near)
            {
                return $". Did you mean '{near}'?";
            }
        }

        return "";
    }

    /// <summary>The path with its first part that does not exist replaced by a neighbour of like name; null where that leads nowhere.</summary>
    private static string? Of(string path)
    {
        string[] parts = Path.TrimEndingDirectorySeparator(path).Split(Path.DirectorySeparatorChar);
        for (int i = 0; i < parts.Length; i++)
        {
            string there = string.Join(Path.DirectorySeparatorChar, parts[..(i + 1)]);
            if (there.Length == 0 || Path.Exists(there))
            {
                continue;
            }

            string before = string.Join(Path.DirectorySeparatorChar, parts[..i]);
            string parent = i == 0 ? "." : before.Length == 0 ? "/" : before;
            if (parts[i].Length == 0 || !Directory.Exists(parent))
            {
                return null;
            }

            IEnumerable<string> names = Directory.EnumerateFileSystemEntries(parent).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal);
            string? near = DidYouMean.Nearest(parts[i], names) is { } name ? string.Join(Path.DirectorySeparatorChar, [.. parts[..i], name, .. parts[(i + 1)..]]) : null;
            return Path.Exists(near) ? near : null;
        }

        return null;
    }
}
