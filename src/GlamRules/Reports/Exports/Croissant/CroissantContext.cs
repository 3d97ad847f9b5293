using System.Text.Json.Nodes;

namespace GlamRules.Reports.Exports.Croissant;

/// <summary>The names of Croissant 1.1 (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html, appendix 1).</summary>
internal static class CroissantContext
{
    public const string ConformsTo = "http://mlcommons.org/croissant/1.1";

    // Names that stand for the same of the vocabulary.
    private static readonly string[] Own =
    [
        "annotation", "arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "excludes", "extract", "field", "fileObject", "fileProperty", "fileSet", "format",
        "includes", "isArray", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "readLines", "recordSet", "references", "regex", "sdVersion", "separator", "source",
        "subField", "transform", "unArchive", "value",
    ];

    public static JsonObject Build()
    {
        JsonObject context = new()
        {
            ["@language"] = "en",
            ["@vocab"] = "http://schema.org/",
            ["sc"] = "http://schema.org/",
            ["cr"] = "http://mlcommons.org/croissant/",
            ["rai"] = "http://mlcommons.org/croissant/RAI/",
            ["dct"] = "http://purl.org/dc/terms/",
            ["conformsTo"] = "dct:conformsTo",
            ["data"] = new JsonObject { ["@id"] = "cr:data", ["@type"] = "@json" },
            ["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
            ["examples"] = new JsonObject { ["@id"] = "cr:examples", ["@type"] = "@json" },
        };
        foreach (string name in Own)
        {
            context[name] = "cr:" + name;
        }

        return context;
    }
}
