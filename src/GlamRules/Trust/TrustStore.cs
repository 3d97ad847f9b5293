using System.Collections.Immutable;
using System.Security.Cryptography;
using GlamRules.Diagnostics;

namespace GlamRules.Trust;

/// <summary>
/// What this user trusts on this machine: <c>trust.json</c> in the folder of the user's configuration. It is read anew
/// for each question and written as a whole.
/// </summary>
public sealed class TrustStore(string folder, TimeProvider? clock = null)
{
    private const int KeyBytes = 32;

    private readonly GrantedTexts _texts = new(Path.Combine(folder, "granted"));

    /// <summary>That of the user who runs the program.</summary>
    public static TrustStore OfUser() => new(UserFolders.Config);

    public string FilePath { get; } = Path.Combine(folder, "trust.json");

    /// <summary>All grants, ordered by path.</summary>
    public ImmutableArray<TrustGrant> Grants(DiagnosticBag diagnostics) => TrustFile.Read(FilePath, diagnostics);

    /// <summary>Trusts a file, or a folder with all files in it, as they are now; an earlier grant of that path and kind is replaced.</summary>
    /// <param name="path">What is trusted.</param>
    /// <param name="mine">Whatever is in the folder from now on, for editing only.</param>
    /// <param name="diagnostics">Takes what is wrong with the store.</param>
    public TrustGrant? Grant(string path, bool mine, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        string full = TrustedPaths.Full(path);
        TrustGrant grant = new(full, mine, (clock ?? TimeProvider.System).GetUtcNow(), mine ? TrustedFiles.None : TrustedFiles.Of(full));
        _texts.Keep(full, grant.Files);
        return Change(grants => [.. grants.Where(g => !(Same(g, full) && g.Mine == mine)), grant], diagnostics) ? grant : null;
    }

    /// <summary>Takes back whatever trust a path has. False where it had none.</summary>
    public bool Revoke(string path, DiagnosticBag diagnostics)
    {
        string full = TrustedPaths.Full(path);
        bool had = false;
        Change(
            grants =>
            {
                had = grants.Any(g => Same(g, full));
                return [.. grants.Where(g => !Same(g, full))];
            },
            diagnostics);
        return had;
    }

    /// <summary>Whether a file or folder is trusted as it is now.</summary>
    public TrustAnswer Ask(string path, TrustPurpose purpose, DiagnosticBag diagnostics)
    {
        string full = TrustedPaths.Full(path);
        TrustGrant[] grants = [.. Grants(diagnostics).Where(g => Same(g, full))];
        TrustedFiles now = TrustedFiles.Of(full);
        TrustGrant? bound = grants.FirstOrDefault(g => !g.Mine);
        TrustGrant? mine = grants.FirstOrDefault(g => g.Mine);
        return bound is not null && bound.Files.Equals(now) ? new TrustAnswer(now, bound, [])
            : mine is not null && purpose == TrustPurpose.Editing ? new TrustAnswer(now, mine, [])
            : bound is not null ? new TrustAnswer(null, bound, [.. Changes(full, bound.Files, now)])
            : new TrustAnswer(null, mine, []);
    }

    /// <summary>A secret of this user, for signing what is kept elsewhere; made where there is none.</summary>
    public byte[] Key()
    {
        string path = Path.Combine(folder, "key");
        byte[] key = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (key.Length != KeyBytes)
        {
            PrivateFile.Write(path, RandomNumberGenerator.GetBytes(KeyBytes));
            // Of two who write at once the last one wins.
            key = File.ReadAllBytes(path);
        }

        return key;
    }

    private IEnumerable<TrustChange> Changes(string path, TrustedFiles before, TrustedFiles now)
    {
        foreach (string name in before.Hashes.Keys.Union(now.Hashes.Keys).Order(StringComparer.Ordinal))
        {
            string? old = before.Hashes.GetValueOrDefault(name);
            string? hash = now.Hashes.GetValueOrDefault(name);
            if (old is null || hash is null)
            {
                yield return new TrustChange(name, old is null ? "was added" : "was removed");
            }
            else if (old != hash)
            {
                string? text = GrantedTexts.TextOf(File.Exists(path) ? path : Path.Combine(path, name));
                yield return new TrustChange(name, _texts.Find(old) is { } kept && text is not null ? $"changed ({LineChanges.Describe(kept, text)})" : "changed");
            }
        }
    }

    private static bool Same(TrustGrant grant, string full) => TrustedPaths.Comparer.Equals(grant.Path, full);

    private bool Change(Func<ImmutableArray<TrustGrant>, IEnumerable<TrustGrant>> change, DiagnosticBag diagnostics)
    {
        UserFolders.Make(folder);
        using FileStream held = Hold();
        DiagnosticBag own = new();
        ImmutableArray<TrustGrant> grants = Grants(own);
        diagnostics.AddRange(own.ToImmutable());
        if (own.HasErrors)
        {
            return false;
        }

        ImmutableArray<TrustGrant> changed = [.. change(grants).OrderBy(g => g.Path, StringComparer.Ordinal).ThenBy(g => g.Mine)];
        TrustFile.Write(FilePath, changed);
        _texts.Sweep(changed);
        return true;
    }

    // One writer at a time, of all processes.
    private FileStream Hold()
    {
        string path = Path.Combine(folder, "lock");
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 200)
            {
                Thread.Sleep(25);
            }
        }
    }
}
