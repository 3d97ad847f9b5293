using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Exports.Crate;

/// <summary>What a crate speaks of beside itself: files, the run with its inputs, people, licences.</summary>
internal static class CrateEntities
{
    public const string Corpus = "#corpus";

    public const string Action = "#assessment";

    private const string Software = "#glamrules";

    public static JsonObject To(string id) => new() { ["@id"] = id };

    /// <summary>A path as an address.</summary>
    public static string IdOf(string path) => string.Join('/', path.Split('/').Select(Encode));

    public static JsonObject OfFile(CrateFile file, string folder)
    {
        string path = Path.Combine(folder, file.Path);
        JsonObject json = new()
        {
            ["@id"] = IdOf(file.Path),
            ["@type"] = "File",
            ["name"] = file.Name,
            ["encodingFormat"] = file.MediaType,
        };
        if (file.IsRepeatable)
        {
            json["contentSize"] = new FileInfo(path).Length.ToString(CultureInfo.InvariantCulture);
            json["sha256"] = DataHash.OfFile(path);
        }

        return json;
    }

    /// <summary>The action that made the files, the program, the corpus and every file that was read.</summary>
    public static IEnumerable<JsonObject> OfRun(AssessmentResult result, ImmutableArray<CrateFile> files)
    {
        JsonObject[] inputs = [.. result.Inputs.Select(Input)];
        JsonObject action = new()
        {
            ["@id"] = Action,
            ["@type"] = "CreateAction",
            ["name"] = $"Assessment of the {ResultsJsonWriter.Name(result.Split)} split",
            ["description"] = FormattableString.Invariant($"glamrules assess {Path.GetFileName(result.Definition.Path)} --split {ResultsJsonWriter.Name(result.Split)}{(result.RepeatSeeds > 0 ? $" --repeat {result.RepeatSeeds}" : "")}"),
            ["instrument"] = To(Software),
            ["object"] = new JsonArray([To(Corpus), .. inputs.Select(i => To((string)i["@id"]!))]),
            ["result"] = new JsonArray([.. files.Select(f => To(IdOf(f.Path)))]),
            ["actionStatus"] = To("http://schema.org/CompletedActionStatus"),
        };
        if (RoCrateWriter.Date(result) is { } date && result.Ledger is not null)
        {
            action["endTime"] = date;
        }

        JsonObject corpus = new()
        {
            ["@id"] = Corpus,
            ["@type"] = "CreativeWork",
            ["name"] = result.Corpus.Title,
            ["description"] = result.Corpus.Description.Length > 0 ? result.Corpus.Description : CardWords.NoDescription,
            ["identifier"] = $"sha256:{result.Corpus.Hash}",
            ["license"] = Licence(result),
        };
        return [action, new() { ["@id"] = Software, ["@type"] = "SoftwareApplication", ["name"] = "GlamRules", ["version"] = GlamRulesVersion.Text }, corpus, .. inputs];
    }

    public static IEnumerable<JsonObject> OfPeople(AssessmentResult result) => result.Definition.Stakeholders.Select((person, i) =>
    {
        JsonObject json = new() { ["@id"] = FormattableString.Invariant($"#stakeholder-{i + 1}"), ["@type"] = "Person", ["name"] = person.Name };
        if (person.Role.Length > 0)
        {
            json["jobTitle"] = person.Role;
        }

        json["description"] = person.Agreed is null ? "A stakeholder, who has not yet agreed to the criteria." : $"A stakeholder, who agreed to the criteria on {person.Agreed}.";
        return json;
    });

    public static IEnumerable<JsonObject> OfLicences(AssessmentResult result) => Licences(result).Select(l => new JsonObject
    {
        ["@id"] = IdOf(l),
        ["@type"] = "CreativeWork",
        ["name"] = l.Shown,
        ["description"] = "The licence of the corpus, from whose records the files quote.",
    });

    /// <summary>The licences of the corpus; where it has none, that in words.</summary>
    public static JsonNode Licence(AssessmentResult result) =>
        Licences(result) is { IsEmpty: false } licences ? licences.Length == 1 ? To(IdOf(licences[0])) : new JsonArray([.. licences.Select(l => To(IdOf(l)))]) : JsonValue.Create(CardWords.NotStated);

    private static ImmutableArray<PackageLink> Licences(AssessmentResult result) => result.Package?.Credits.Licences ?? [];

    private static string IdOf(PackageLink licence) => licence.Address ?? "#licence-" + Encode(licence.Shown);

    private static JsonObject Input(InputFile input, int index) => new()
    {
        ["@id"] = FormattableString.Invariant($"#input-{index + 1}"),
        ["@type"] = "CreativeWork",
        ["name"] = input.File,
        ["description"] = input.Of is null ? $"Input: {input.Role}" : $"Input: {input.Role} of {input.Of}",
        ["sha256"] = input.Hash,
    };

    // Half a pair of surrogates is no character that could be encoded.
    private static string Encode(string text) => Uri.EscapeDataString(ShownText.Clean(text));
}
