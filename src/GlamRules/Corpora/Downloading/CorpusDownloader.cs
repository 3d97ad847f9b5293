using System.Net;
using System.Net.Http.Headers;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Downloading;

/// <summary>
/// Fetches the data of a described corpus: what arrived before a break is kept and gone on from, and a file gets its
/// name only when its size and SHA-256 are those described.
/// </summary>
public sealed class CorpusDownloader(HttpClient client)
{
    private const string Partial = ".part";

    /// <summary>Fetches every resource with a public address into a folder; what can't be fetched is a diagnostic.</summary>
    /// <param name="corpus">The description.</param>
    /// <param name="folder">Made where it is missing.</param>
    /// <param name="progress">Hears of bytes; may be null.</param>
    /// <param name="diagnostics">Takes what went wrong.</param>
    /// <param name="cancellation">Ends the work early with an exception; what has arrived is kept.</param>
    public async Task<IReadOnlyList<DownloadedFile>> GetAsync(
        CorpusDescription corpus, string folder, IProgress<DownloadStep>? progress, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        List<DownloadedFile> files = [];
        foreach (ResourceDescription resource in corpus.Resources)
        {
            foreach (string path in resource.Paths)
            {
                string target = Path.Combine(folder, ResourceBinding.LocalName(resource, path));
                if (!ResourceBinding.IsAddress(path))
                {
                    if (!File.Exists(target) && !File.Exists(Path.Combine(corpus.Folder, path)))
                    {
                        diagnostics.Add(CorpusProblems.NoPublicFile, resource.Location, $"'{path}' has no public address and is not at {target}", Sources(corpus));
                    }

                    continue;
                }

                if (await GetAsync(resource, path, target, progress, diagnostics, cancellation) is { } file)
                {
                    files.Add(file);
                }
            }
        }

        return files;
    }

    private async Task<DownloadedFile?> GetAsync(
        ResourceDescription resource, string address, string target, IProgress<DownloadStep>? progress, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (File.Exists(target))
        {
            return Verify(resource, target, diagnostics) ? new DownloadedFile(target, new FileInfo(target).Length, true) : null;
        }

        string part = target + Partial;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        try
        {
            await FetchAsync(resource, address, part, progress, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            long kept = File.Exists(part) ? new FileInfo(part).Length : 0;
            diagnostics.Add(CorpusProblems.DownloadFailed, resource.Location, FormattableString.Invariant($"{address}: {e.Message} ({kept} bytes are kept)"));
            return null;
        }

        if (!Verify(resource, part, diagnostics))
        {
            // Going on from wrong bytes would never come right.
            File.Delete(part);
            return null;
        }

        File.Move(part, target, overwrite: true);
        return new DownloadedFile(target, new FileInfo(target).Length, false);
    }

    private async Task FetchAsync(ResourceDescription resource, string address, string part, IProgress<DownloadStep>? progress, CancellationToken cancellation)
    {
        long have = File.Exists(part) ? new FileInfo(part).Length : 0;
        if (have > resource.Bytes)
        {
            // More than the whole: it can't be the start of it.
            File.Delete(part);
            have = 0;
        }

        if (have > 0 && have == resource.Bytes)
        {
            return;
        }

        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Range = have > 0 ? new RangeHeaderValue(have, null) : null;
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable && have > 0)
        {
            // There is nothing after what we have, so that it is whole or another file: begin again.
            File.Delete(part);
            await FetchAsync(resource, address, part, progress, cancellation);
            return;
        }

        response.EnsureSuccessStatusCode();

        if (response.StatusCode == HttpStatusCode.PartialContent && response.Content.Headers.ContentRange?.From != have)
        {
            throw new HttpRequestException("the server sent another part than the one asked for");
        }

        // A server that knows no ranges begins again.
        bool goesOn = response.StatusCode == HttpStatusCode.PartialContent;
        await using FileStream file = new(part, goesOn ? FileMode.Append : FileMode.Create, FileAccess.Write);
        await using Stream body = await response.Content.ReadAsStreamAsync(cancellation);
        byte[] buffer = new byte[1 << 16];
        long total = goesOn ? have : 0;
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            total += read;
            progress?.Report(new DownloadStep(Path.GetFileName(part[..^Partial.Length]), total, resource.Bytes));
        }
    }

    private static bool Verify(ResourceDescription resource, string file, DiagnosticBag diagnostics)
    {
        long length = new FileInfo(file).Length;
        string? wrong = resource.Bytes is { } bytes && bytes != length ? FormattableString.Invariant($"{length} bytes where {bytes} are described")
            : resource.Sha256 is { } hash && DataHash.OfFile(file) is var found && found != hash ? $"SHA-256 {found} where {hash} is described"
            : null;
        if (wrong is not null)
        {
            diagnostics.Add(CorpusProblems.NotAsDescribed, resource.Location, $"{Path.GetFileName(file)} has {wrong}");
        }

        return wrong is null;
    }

    private static string Sources(CorpusDescription corpus) => corpus.Sources.IsEmpty
        ? "Make it as the description says, and put it there."
        : $"Make it from the source ({string.Join("; ", corpus.Sources)}) as the description says, and put it there.";
}
