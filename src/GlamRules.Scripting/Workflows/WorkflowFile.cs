using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Scripting.Workflows;

/// <summary>A file of one workflow, or of several in a list.</summary>
internal static class WorkflowFile
{
    public static IEnumerable<JsonObject> Read(string path, DiagnosticBag diagnostics) =>
        JsonParser.Load(path, diagnostics) is not { } root ? []
        : (root.Kind == JsonKind.Array ? [.. root.Items] : new[] { root }).Select(w => Open(w, "a workflow", diagnostics)).OfType<JsonObject>();

    /// <summary>An object of the file; the package does not look at the case of members.</summary>
    public static JsonObject? Open(JsonValue value, string what, DiagnosticBag diagnostics) =>
        JsonObject.Open(value, what, StringComparer.OrdinalIgnoreCase, diagnostics);

    /// <summary>The objects of a list; none where there is no such member.</summary>
    public static IEnumerable<JsonObject> List(JsonObject json, string member, string what) =>
        (json.Of(member, JsonKind.Array)?.Items ?? []).Select(item => Open(item, what, json.Diagnostics)).OfType<JsonObject>();
}
