using System.Text.Json.Nodes;
using GlamRules.Corpora;

namespace GlamRules.Reports.Exports.Cards;

/// <summary>
/// Our words as those of the metadata of the Hugging Face Hub (https://huggingface.co/docs/hub/model-cards and
/// https://huggingface.co/docs/hub/datasets-cards).
/// </summary>
internal static class HubNames
{
    // The identifiers of https://huggingface.co/docs/hub/repositories-licenses that licences of data and text have.
    private static readonly Dictionary<string, string> Licences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CC0-1.0"] = "cc0-1.0",
        ["CC-BY-2.0"] = "cc-by-2.0",
        ["CC-BY-2.5"] = "cc-by-2.5",
        ["CC-BY-3.0"] = "cc-by-3.0",
        ["CC-BY-4.0"] = "cc-by-4.0",
        ["CC-BY-SA-3.0"] = "cc-by-sa-3.0",
        ["CC-BY-SA-4.0"] = "cc-by-sa-4.0",
        ["CC-BY-NC-2.0"] = "cc-by-nc-2.0",
        ["CC-BY-NC-3.0"] = "cc-by-nc-3.0",
        ["CC-BY-NC-4.0"] = "cc-by-nc-4.0",
        ["CC-BY-ND-4.0"] = "cc-by-nd-4.0",
        ["CC-BY-NC-ND-3.0"] = "cc-by-nc-nd-3.0",
        ["CC-BY-NC-ND-4.0"] = "cc-by-nc-nd-4.0",
        ["CC-BY-NC-SA-2.0"] = "cc-by-nc-sa-2.0",
        ["CC-BY-NC-SA-3.0"] = "cc-by-nc-sa-3.0",
        ["CC-BY-NC-SA-4.0"] = "cc-by-nc-sa-4.0",
        ["PDDL-1.0"] = "pddl",
        ["ODC-PDDL-1.0"] = "pddl",
        ["ODC-By-1.0"] = "odc-by",
        ["ODbL-1.0"] = "odbl",
        ["ODC-ODbL-1.0"] = "odbl",
        ["MIT"] = "mit",
        ["Apache-2.0"] = "apache-2.0",
    };

    /// <summary>The identifier of a licence; null where the Hub has none.</summary>
    public static string? Licence(string name) => Licences.GetValueOrDefault(name);

    public static string Task(TaskKind kind) => kind switch
    {
        TaskKind.Label or TaskKind.Labels => "text-classification",
        TaskKind.Spans => "token-classification",
        _ => "other",
    };

    /// <summary>The kind of task within its category; null where the Hub has no word.</summary>
    public static string? TaskId(TaskKind kind) => kind switch
    {
        TaskKind.Label => "multi-class-classification",
        TaskKind.Labels => "multi-label-classification",
        _ => null,
    };

    public static string Size(int records) => records switch
    {
        < 1_000 => "n<1K",
        < 10_000 => "1K<n<10K",
        < 100_000 => "10K<n<100K",
        < 1_000_000 => "100K<n<1M",
        < 10_000_000 => "1M<n<10M",
        < 100_000_000 => "10M<n<100M",
        < 1_000_000_000 => "100M<n<1B",
        _ => "1B<n<10B",
    };

    /// <summary>The type of a metric: the Hub's where it has one, else our own id.</summary>
    public static string Metric(string id) => id.Split(':', '@')[0] switch
    {
        "macro-f1" or "micro-f1" or "weighted-f1" or "samples-f1" or "f1" => "f1",
        "matthews" => "matthews_correlation",
        "accuracy" or "subset-accuracy" => "accuracy",
        var other => other,
    };

    /// <summary>A list as YAML and JSON have it.</summary>
    public static JsonArray List(IEnumerable<string> items) => [.. items.Select(i => JsonValue.Create(i))];
}
