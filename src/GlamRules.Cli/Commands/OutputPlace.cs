using GlamRules.Assessments;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Commands;

/// <summary>Tries, before the long work, whether its results can be written.</summary>
internal static class OutputPlace
{
    /// <summary>Where results go if nobody says: below <c>out</c>, whatever a corpus and its task are called.</summary>
    public static string Default(AssessmentFile file) =>
        Path.Combine("out", string.Concat($"{file.Corpus.Name}-{file.Definition.Task}".Select(c => char.IsControl(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '-' : c)));

    /// <summary>Whether files can be written into the folder, there or to be made; nothing of the trial stays behind.</summary>
    public static bool IsFolder(string folder, DiagnosticBag diagnostics)
    {
        Stack<string> made = [];
        try
        {
            for (string? above = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)); above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above))
            {
                made.Push(above);
            }

            Directory.CreateDirectory(folder);
            using FileStream trial = new(Path.Combine(folder, $".glamrules-{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Add(FileProblems.NotWritable, new SourceLocation(folder), File.Exists(folder) ? "this is a file, not a folder" : "nothing can be written into this folder");
            return false;
        }
        finally
        {
            foreach (string one in made.Reverse())
            {
                Remove(one);
            }
        }

        return true;
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // It was never made, or another run has put something there meanwhile.
        }
    }

    /// <summary>Whether a file of that path can be written.</summary>
    public static bool IsFile(string path, DiagnosticBag diagnostics)
    {
        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            diagnostics.Add(FileProblems.NotWritable, new SourceLocation(path), "this is a folder, not a file", "Name the file to write, such as out/genre.glammodel.");
            return false;
        }

        return IsFolder(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".", diagnostics);
    }
}
