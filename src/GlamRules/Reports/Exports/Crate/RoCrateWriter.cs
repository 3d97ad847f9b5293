using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Exports.Crate;

/// <summary>
/// Writes <c>ro-crate-metadata.json</c> (RO-Crate 1.2, https://www.researchobject.org/ro-crate/specification/1.2/): the folder of
/// results as a research object, its files with their hashes, from what and by what they were made. Written last.
/// </summary>
public static class RoCrateWriter
{
    public const string FileName = "ro-crate-metadata.json";

    private const string Version = "https://w3id.org/ro/crate/1.2";

    /// <param name="result">As it was written.</param>
    /// <param name="folder">Where everything else stands already.</param>
    public static void Write(AssessmentResult result, string folder)
    {
        ArgumentNullException.ThrowIfNull(result);
        ImmutableArray<CrateFile> files = CrateFiles.Of(result, folder);
        JsonObject[] entities =
        [
            new() { ["@id"] = FileName, ["@type"] = "CreativeWork", ["about"] = CrateEntities.To("./"), ["conformsTo"] = CrateEntities.To(Version) },
            Root(result, files),
            .. files.Select(f => CrateEntities.OfFile(f, folder)),
            .. CrateEntities.OfRun(result, files),
            .. CrateEntities.OfPeople(result),
            .. CrateEntities.OfLicences(result),
        ];
        JsonObject crate = new() { ["@context"] = Version + "/context", ["@graph"] = new JsonArray([.. entities.DistinctBy(e => (string)e["@id"]!)]) };
        JsonOutput.Write(Path.Combine(folder, FileName), json => crate.WriteTo(json));
    }

    private static JsonObject Root(AssessmentResult result, ImmutableArray<CrateFile> files)
    {
        string question = result.Definition.Question.Trim();
        JsonObject root = new()
        {
            ["@id"] = "./",
            ["@type"] = "Dataset",
            ["name"] = result.Definition.Title,
            ["description"] = $"{(question.Length > 0 ? question + " " : "")}An assessment of rules and models on {result.Corpus.Title}.{(result.Exploratory ? " EXPLORATORY: " + string.Join(" ", result.ExploratoryReasons) : "")}",
        };
        if (Date(result) is { } date)
        {
            root["datePublished"] = date;
        }

        root["license"] = CrateEntities.Licence(result);
        if (!result.Definition.Stakeholders.IsEmpty)
        {
            root["contributor"] = new JsonArray([.. CrateEntities.OfPeople(result).Select(p => CrateEntities.To((string)p["@id"]!))]);
        }

        root["isBasedOn"] = CrateEntities.To(CrateEntities.Corpus);
        root["mentions"] = CrateEntities.To(CrateEntities.Action);
        root["hasPart"] = new JsonArray([.. files.Select(f => CrateEntities.To(CrateEntities.IdOf(f.Path)))]);
        return root;
    }

    // No clock is asked: the day of the run in the ledger, else that of the seal, else none.
    internal static string? Date(AssessmentResult result) =>
        (result.Ledger is { Entries: { IsEmpty: false } entries } ? entries[^1].At : result.Standing?.Seal?.At)?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
