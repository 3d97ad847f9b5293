using System.Text;

namespace GlamRules.Rules.Editing;

/// <summary>Writes an edited file beside its place, then renames it: a reader sees the old one or the new one, whole.</summary>
public static class EditedFile
{
    /// <summary>A byte order mark stays if there was one; a link stays a link.</summary>
    public static void Write(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        string beside = target + ".new";
        File.WriteAllText(beside, text, new UTF8Encoding(HasMark(target)));
        File.Move(beside, target, overwrite: true);
    }

    private static bool HasMark(string path)
    {
        using FileStream stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return stream.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
