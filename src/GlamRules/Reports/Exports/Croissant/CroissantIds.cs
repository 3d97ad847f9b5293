using System.Text.Json.Nodes;
using GlamRules.Corpora.Packages;

namespace GlamRules.Reports.Exports.Croissant;

/// <summary>How the parts of a description are named: relative addresses, so that spaces and signs of a field are encoded.</summary>
internal static class CroissantIds
{
    public static string OfFile(ResourceDescription resource, string path) => "file/" + Encode(ResourceBinding.LocalName(resource, path));

    public static string OfFiles(ResourceDescription resource) => "files/" + Encode(resource.Name);

    public static string OfRecords(ResourceDescription resource) => Encode(resource.Name);

    public static string OfField(ResourceDescription resource, string field) => $"{Encode(resource.Name)}/{Encode(field)}";

    public static string OfLabels(string task) => "labels/" + Encode(task);

    public static JsonObject To(string id) => new() { ["@id"] = id };

    private static string Encode(string text) => Uri.EscapeDataString(Words.ShownText.Clean(text));
}
