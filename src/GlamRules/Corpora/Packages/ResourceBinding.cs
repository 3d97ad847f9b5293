using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Packages;

/// <summary>Finds the local files of a resource.</summary>
public static class ResourceBinding
{
    /// <summary>Names the folder of downloaded collections.</summary>
    public const string Variable = "GLAMRULES_CORPORA";

    /// <summary>
    /// The files of a resource: in <paramref name="dataFolder"/> where one is named, else where the path points, else
    /// beside the package, else in <c>$GLAMRULES_CORPORA/&lt;corpus folder&gt;</c>. A missing one is a diagnostic.
    /// </summary>
    public static ImmutableArray<string> Bind(CorpusDescription corpus, ResourceDescription resource, string? dataFolder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(diagnostics);
        List<string> files = [];
        foreach (string path in resource.Paths)
        {
            string? file = Candidates(corpus, resource, path, dataFolder).FirstOrDefault(File.Exists);
            if (file is null)
            {
                diagnostics.Add(CorpusProblems.NoData, resource.Location, $"the data of '{resource.Name}' ({LocalName(resource, path)}) is not on this machine");
                continue;
            }

            long length = new FileInfo(file).Length;
            if (resource.Bytes is { } bytes && bytes != length && resource.Paths.Length == 1)
            {
                diagnostics.Add(CorpusProblems.Size, resource.Location, FormattableString.Invariant($"{Path.GetFileName(file)} has {length} bytes, described are {bytes}"));
            }

            files.Add(file);
        }

        return [.. files];
    }

    /// <summary>Whether a path is an address to download from.</summary>
    public static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name under which a path's data stands locally.</summary>
    public static string LocalName(ResourceDescription resource, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return resource.LocalFile is { } file && resource.Paths.Length == 1 ? file : path[(path.LastIndexOf('/') + 1)..];
    }

    private static IEnumerable<string> Candidates(CorpusDescription corpus, ResourceDescription resource, string path, string? dataFolder)
    {
        string name = LocalName(resource, path);
        if (dataFolder is not null)
        {
            yield return Path.Combine(dataFolder, name);
            yield break;
        }

        if (!IsAddress(path))
        {
            yield return Path.Combine(corpus.Folder, path);
        }

        yield return Path.Combine(corpus.Folder, name);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } root)
        {
            yield return Path.Combine(root, corpus.FolderName, name);
        }
    }
}
