namespace GlamRules.Scripting.Isolation;

/// <summary>The empty folder that a process for scripts works in, and that goes with it.</summary>
internal static class ScriptFolder
{
    private const string Prefix = "glamrules-script-";

    private static int _swept;

    public static string Make()
    {
        if (Interlocked.Exchange(ref _swept, 1) == 0)
        {
            Sweep();
        }

        return Directory.CreateTempSubdirectory(Prefix).FullName;
    }

    public static bool Is(string folder) => Path.GetFileName(folder).StartsWith(Prefix, StringComparison.Ordinal);

    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The process removed it, or still holds it for a moment.
        }
    }

    // A process that was killed together with the one that started it leaves its folder behind.
    private static void Sweep()
    {
        foreach (string folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*").Where(f => Directory.GetLastWriteTimeUtc(f) < DateTime.UtcNow.AddDays(-1)))
        {
            Remove(folder);
        }
    }
}
