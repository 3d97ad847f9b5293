using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Corpora.Packages;
using GlamRules.Reports.Exports.Cards;

namespace GlamRules.Reports.Exports.Croissant;

/// <summary>
/// Describes a corpus in Croissant 1.1: its files with their hashes, their columns with types, which column is the label and
/// which the split. What the package does not state is left out, though Croissant asks for address, creator and date.
/// </summary>
internal static class CroissantWriter
{
    public const string FileName = "croissant.json";

    public static JsonObject Build(AssessmentResult result, CorpusDescription package)
    {
        JsonObject json = new()
        {
            ["@context"] = CroissantContext.Build(),
            ["@type"] = "sc:Dataset",
            ["conformsTo"] = CroissantContext.ConformsTo,
            ["name"] = package.Name,
        };
        Add(json, "alternateName", package.Title == package.Name ? "" : package.Title);
        json["description"] = package.Description.Length > 0 ? package.Description : Words.CardWords.NoDescription;
        AddCredits(json, package);
        if (CorpusLanguages.Codes(result) is { IsEmpty: false } languages)
        {
            json["inLanguage"] = HubNames.List(languages);
        }

        json["distribution"] = new JsonArray([.. CroissantFiles.Of(result, package)]);
        json["recordSet"] = new JsonArray([.. CroissantRecords.Of(result, package)]);
        return json;
    }

    private static void AddCredits(JsonObject json, CorpusDescription package)
    {
        PackageCredits credits = package.Credits;
        ImmutableArray<string> licences = [.. credits.Licences.Select(Licence)];
        json["license"] = licences.Length == 1 ? licences[0] : licences.IsEmpty ? Words.CardWords.NotStated : HubNames.List(licences);
        Add(json, "url", Page(package) ?? "");
        if (!credits.Contributors.IsEmpty)
        {
            json["creator"] = new JsonArray([.. credits.Contributors.Select(Creator)]);
        }

        Add(json, "datePublished", credits.Created);
        Add(json, "version", credits.Version);
        if (!credits.Sources.IsEmpty)
        {
            json["isBasedOn"] = HubNames.List(credits.Sources.Select(s => s.Address ?? s.Shown));
        }
    }

    // The page about it, else where it was taken from, else where its data are.
    private static string? Page(CorpusDescription package) =>
        package.Credits.Homepage.Length > 0 ? package.Credits.Homepage
        : package.Credits.Sources.Select(s => s.Address).FirstOrDefault(a => a is not null) ?? package.Resources.SelectMany(r => r.Paths).FirstOrDefault(ResourceBinding.IsAddress);

    private static string Licence(PackageLink licence) =>
        licence.Address ?? (licence.Name.Length > 0 && licence.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '+') ? $"https://spdx.org/licenses/{licence.Name}" : licence.Shown);

    private static JsonObject Creator(PackageContributor contributor)
    {
        JsonObject json = new() { ["@type"] = contributor.IsPerson ? "sc:Person" : "sc:Organization", ["name"] = contributor.Title };
        Add(json, "url", contributor.Address ?? "");
        return json;
    }

    private static void Add(JsonObject json, string name, string value)
    {
        if (value.Length > 0)
        {
            json[name] = value;
        }
    }
}
