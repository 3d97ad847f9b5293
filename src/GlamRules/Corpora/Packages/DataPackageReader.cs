using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Corpora.Packages;

/// <summary>Reads <c>datapackage.json</c>. Members of others are left alone, as the standard asks; ours are checked.</summary>
public static class DataPackageReader
{
    public const string FileName = "datapackage.json";

    /// <summary>Reads the package of a folder; what is wrong is a diagnostic, and where too much is, the answer null.</summary>
    public static CorpusDescription? Read(string folder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        // Whoever completes a path with the tab key writes a slash at its end.
        folder = Path.TrimEndingDirectorySeparator(folder);
        string path = Path.Combine(folder, FileName);
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(folder), $"there is no such folder{NearbyPath.Hint(folder)}", $"Name the folder of a corpus, which holds a {FileName}.");
            return null;
        }

        if (JsonParser.Load(path, diagnostics) is not { } root || JsonObject.Open(root, "a data package", diagnostics) is not { } json)
        {
            return null;
        }

        ImmutableArray<ResourceDescription> resources = ReadResources(json);
        if (resources.IsEmpty)
        {
            if (json.Any("resources") is null or { Kind: JsonKind.Array, Items.IsEmpty: true })
            {
                diagnostics.Add(CorpusProblems.NoResource, (json.Any("resources") ?? root).Location, "the package describes no data");
            }

            return null;
        }

        CorpusKey? key = json.Any("glamrules") is { } value ? CorpusKeyReader.Read(value, resources, diagnostics) : null;
        return new CorpusDescription
        {
            Folder = folder,
            Name = json.Text("name") ?? Path.GetFileName(Path.GetFullPath(folder)),
            Title = json.Text("title") ?? json.Text("name") ?? "",
            Description = json.Text("description") ?? "",
            Licences = Named(json, "licenses", "name", "title", "path"),
            Sources = Named(json, "sources", "title", "path"),
            Credits = PackageCreditsReader.Read(root),
            Resources = resources,
            Key = key,
            Location = new SourceLocation(path, 1),
        };
    }

    private static ImmutableArray<ResourceDescription> ReadResources(JsonObject json)
    {
        if (json.Of("resources", JsonKind.Array) is not { } list)
        {
            return [];
        }

        return [.. list.Items.Select(item => ResourceReader.Read(item, json.Diagnostics)).OfType<ResourceDescription>()];
    }

    // The first of the given members that each element has.
    private static ImmutableArray<string> Named(JsonObject json, string list, params string[] members) =>
    [
        .. (json.Of(list, JsonKind.Array)?.Items ?? [])
            .Select(item => members.Select(m => item[m]?.Text).FirstOrDefault(t => !string.IsNullOrEmpty(t)))
            .OfType<string>(),
    ];
}
