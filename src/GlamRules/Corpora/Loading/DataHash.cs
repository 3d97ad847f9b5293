using System.Security.Cryptography;
using System.Text;

namespace GlamRules.Corpora.Loading;

/// <summary>
/// One SHA-256 for the data of a corpus: of one file its own; of several that of a list with a line
/// <c>hash  name</c> each, as <c>sha256sum</c> writes it.
/// </summary>
internal static class DataHash
{
    public static string Of(IReadOnlyList<string> files)
    {
        string[] hashes = [.. files.Select(OfFile)];
        if (hashes.Length == 1)
        {
            return hashes[0];
        }

        string list = string.Concat(files.Select((file, i) => $"{hashes[i]}  {Path.GetFileName(file)}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)));
    }

    public static string OfFile(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
