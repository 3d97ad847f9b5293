using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GlamRules.Trust;

namespace GlamRules.Scripting.Caching;

/// <summary>
/// Compiled scripts of earlier runs, by what they were compiled from. An entry is signed with a secret of the user that
/// lies elsewhere: one that somebody else wrote or changed is as good as none.
/// </summary>
internal sealed class ScriptCache(string folder, byte[] key)
{
    private const string Format = "glamrules scripts 1";
    private const int MostEntries = 200;

    public static ScriptCache OfUser(TrustStore store) => new(Path.Combine(UserFolders.Cache, "scripts"), store.Key());

    /// <summary>The name of an entry: SHA-256 over the texts and over everything that turns them into code.</summary>
    public static string NameOf(IEnumerable<string> texts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Format);
        Append(hash, RuntimeInformation.FrameworkDescription);
        // The version of the compiler stands in the references of this assembly, so that it need not be loaded.
        foreach (Assembly own in new[] { typeof(ScriptCache).Assembly, typeof(TrustStore).Assembly })
        {
            Append(hash, own.ManifestModule.ModuleVersionId.ToString());
            foreach (AssemblyName reference in own.GetReferencedAssemblies().OrderBy(a => a.Name, StringComparer.Ordinal))
            {
                Append(hash, reference.FullName);
            }
        }

        foreach (string text in texts)
        {
            Append(hash, text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The entry, or null where there is none that this user wrote.</summary>
    public CompiledScripts? Find(string name)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(PathOf(name));
            return bytes.Length > HMACSHA256.HashSizeInBytes
                && CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, HMACSHA256.HashSizeInBytes), Sign(name, bytes.AsSpan(HMACSHA256.HashSizeInBytes)))
                ? PackedScripts.Unpack(bytes, HMACSHA256.HashSizeInBytes)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an entry; where that can't be done the next run compiles again.</summary>
    public void Keep(string name, CompiledScripts scripts)
    {
        byte[] packed = PackedScripts.Pack(scripts);
        try
        {
            PrivateFile.Write(PathOf(name), [.. Sign(name, packed), .. packed]);
            foreach (FileInfo old in new DirectoryInfo(folder).GetFiles("*.scripts").OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostEntries))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache that can't be written costs time, nothing else.
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name + ".scripts");

    // The name is part of what is signed: else one entry could be put in the place of another.
    private byte[] Sign(string name, ReadOnlySpan<byte> content)
    {
        using IncrementalHash hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Append(hash, name);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string text)
    {
        byte[] bytes = Encoding.Unicode.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
