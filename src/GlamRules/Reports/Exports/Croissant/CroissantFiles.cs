using System.Globalization;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Corpora.Packages;

namespace GlamRules.Reports.Exports.Croissant;

/// <summary>The data files of a corpus, with the hashes of those that were read.</summary>
internal static class CroissantFiles
{
    public static IEnumerable<JsonObject> Of(AssessmentResult result, CorpusDescription package)
    {
        // The files that a run reads stand in the order of the resources.
        string[] read = [.. result.Inputs.Where(i => i.Role == "data").Select(i => i.Hash)];
        bool all = read.Length == package.Resources.Sum(r => r.Paths.Length);
        int next = 0;
        foreach (ResourceDescription resource in package.Resources)
        {
            foreach (string path in resource.Paths)
            {
                yield return File(resource, path, all ? read[next] : resource.Sha256);
                next++;
            }

            if (resource.Paths.Length > 1)
            {
                yield return Files(resource);
            }
        }
    }

    private static JsonObject File(ResourceDescription resource, string path, string? hash)
    {
        string name = ResourceBinding.LocalName(resource, path);
        JsonObject json = new()
        {
            ["@type"] = "cr:FileObject",
            ["@id"] = CroissantIds.OfFile(resource, path),
            ["name"] = name,
            // A place on a machine is nobody else's business.
            ["contentUrl"] = ResourceBinding.IsAddress(path) || !Path.IsPathRooted(path) ? path : name,
            ["encodingFormat"] = MediaType(resource.Format),
        };
        if (!ResourceBinding.IsAddress(path))
        {
            json["description"] = "Beside the data package of the corpus, or wherever its readers put it.";
        }

        if (resource is { Bytes: { } bytes, Paths.Length: 1 })
        {
            json["contentSize"] = string.Create(CultureInfo.InvariantCulture, $"{bytes} B");
        }

        if (hash is not null)
        {
            json["sha256"] = hash;
        }

        return json;
    }

    // Several files of one shape are read as one table.
    private static JsonObject Files(ResourceDescription resource) => new()
    {
        ["@type"] = "cr:FileSet",
        ["@id"] = CroissantIds.OfFiles(resource),
        ["name"] = resource.Name,
        ["containedIn"] = new JsonArray([.. resource.Paths.Select(p => CroissantIds.To(CroissantIds.OfFile(resource, p)))]),
        ["encodingFormat"] = MediaType(resource.Format),
        ["includes"] = new JsonArray([.. resource.Paths.Select(p => JsonValue.Create(ResourceBinding.LocalName(resource, p)))]),
    };

    private static string MediaType(string format) => format switch { "tsv" => "text/tab-separated-values", "jsonl" => "application/jsonl", _ => "text/csv" };
}
