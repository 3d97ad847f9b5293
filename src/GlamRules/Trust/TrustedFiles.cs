using System.Collections.Immutable;
using System.Security.Cryptography;

namespace GlamRules.Trust;

/// <summary>
/// The files of a set, each with its SHA-256 in lower-case hexadecimal, by the path within the set with slashes.
/// Whatever begins with a dot is left out: editors and version control write there.
/// </summary>
public sealed record TrustedFiles(ImmutableSortedDictionary<string, string> Hashes)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, MaxRecursionDepth = 16, AttributesToSkip = 0, ReturnSpecialDirectories = false };

    public static TrustedFiles None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The files below a folder as they are now, or the file itself; none where there is neither.</summary>
    public static TrustedFiles Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        IEnumerable<string> files = File.Exists(path) ? [path]
            : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", Everything).Where(f => !IsHidden(Path.GetRelativePath(path, f)))
            : [];
        return new(files.ToImmutableSortedDictionary(file => NameOf(path, file), HashOf, StringComparer.Ordinal));
    }

    /// <summary>The path of a file within the set.</summary>
    public static string NameOf(string path, string file)
    {
        string relative = Path.GetRelativePath(path, file);
        return relative == "." ? Path.GetFileName(file) : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Whether a file of the set holds these very bytes.</summary>
    public bool Hold(string name, ReadOnlySpan<byte> content) =>
        Hashes.TryGetValue(name, out string? hash) && hash == Convert.ToHexStringLower(SHA256.HashData(content));

    public bool Equals(TrustedFiles? other) => other is not null && Hashes.SequenceEqual(other.Hashes);

    public override int GetHashCode() => Hashes.Count;

    private static string HashOf(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static bool IsHidden(string relative) => relative.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));
}
