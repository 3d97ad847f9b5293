using System.Text;

namespace GlamRules.Trust;

/// <summary>The texts that trust was given to, each under its hash, so that a later change can be shown line by line.</summary>
internal sealed class GrantedTexts(string folder)
{
    // Larger files and files that are no text are compared by their hash alone.
    private const int Largest = 256 * 1024;

    public void Keep(string path, TrustedFiles files)
    {
        foreach ((string name, string hash) in files.Hashes)
        {
            string file = File.Exists(path) ? path : Path.Combine(path, name);
            if (!File.Exists(PathOf(hash)) && TextOf(file) is { } text)
            {
                PrivateFile.Write(PathOf(hash), Encoding.UTF8.GetBytes(text));
            }
        }
    }

    /// <summary>The text of that hash, or null where none was kept.</summary>
    public string? Find(string hash) => File.Exists(PathOf(hash)) ? File.ReadAllText(PathOf(hash)) : null;

    /// <summary>Forgets texts that no grant names.</summary>
    public void Sweep(IEnumerable<TrustGrant> grants)
    {
        HashSet<string> named = [.. grants.SelectMany(g => g.Files.Hashes.Values)];
        foreach (string file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [])
        {
            if (!named.Contains(Path.GetFileName(file)))
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>The text of a file, or null where it has none that could be shown.</summary>
    public static string? TextOf(string file)
    {
        FileInfo info = new(file);
        if (!info.Exists || info.Length > Largest)
        {
            return null;
        }

        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            return bytes.AsSpan().Contains((byte)0) ? null : new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private string PathOf(string hash) => Path.Combine(folder, hash);
}
