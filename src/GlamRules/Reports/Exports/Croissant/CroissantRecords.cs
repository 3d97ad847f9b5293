using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;

namespace GlamRules.Reports.Exports.Croissant;

/// <summary>The tables of a corpus, column by column, and the labels of each task with what they mean.</summary>
internal static class CroissantRecords
{
    public static IEnumerable<JsonObject> Of(AssessmentResult result, CorpusDescription package)
    {
        ImmutableArray<TaskDescription> tasks = [.. (package.Key?.Tasks ?? [result.Task]).Select(t => t.Name == result.Task.Name ? result.Task : t)];
        foreach (ResourceDescription resource in package.Resources)
        {
            yield return Table(result, package, resource, tasks);
        }

        foreach (TaskDescription task in tasks.Where(t => !t.Labels.IsEmpty))
        {
            yield return Labels(task);
        }
    }

    private static JsonObject Table(AssessmentResult result, CorpusDescription package, ResourceDescription resource, ImmutableArray<TaskDescription> tasks)
    {
        ImmutableArray<FieldDescription> fields = resource.Fields.IsEmpty && package.Resources.Length == 1 ? Known(package, tasks) : resource.Fields;
        JsonObject json = new()
        {
            ["@type"] = "cr:RecordSet",
            ["@id"] = CroissantIds.OfRecords(resource),
            ["name"] = resource.Name,
            ["description"] = $"Rows of {string.Join(", ", resource.Paths.Select(p => ResourceBinding.LocalName(resource, p)))}. Records are split {result.Corpus.SplitRule}.",
        };
        // Where annotators have rows of their own, the id names no row.
        if (package.Key is { Annotator: null } key && fields.Any(f => f.Name == key.Id) && package.Resources.Length == 1 && key.Merge.Count == 0)
        {
            json["key"] = CroissantIds.To(CroissantIds.OfField(resource, key.Id));
        }

        json["field"] = new JsonArray([.. fields.Select(f => Field(package, resource, f, tasks))]);
        return json;
    }

    private static JsonObject Field(CorpusDescription package, ResourceDescription resource, FieldDescription field, ImmutableArray<TaskDescription> tasks)
    {
        TaskDescription? labels = tasks.FirstOrDefault(t => t.Gold.Field == field.Name && !t.Labels.IsEmpty);
        bool isSplit = package.Key?.Split.Column == field.Name;
        string? separator = field.Separator ?? labels?.Gold.Separator;
        string type = DataType(field.Type);
        JsonObject source = new() { [resource.Paths.Length > 1 ? "fileSet" : "fileObject"] = CroissantIds.To(resource.Paths.Length > 1 ? CroissantIds.OfFiles(resource) : CroissantIds.OfFile(resource, resource.Paths[0])) };
        source["extract"] = resource.Format == "jsonl" ? new JsonObject { ["jsonPath"] = JsonPath(field.Name) } : new JsonObject { ["column"] = field.Name };
        if (separator is not null && resource.Format != "jsonl")
        {
            source["transform"] = new JsonObject { ["separator"] = separator };
        }

        JsonObject json = new() { ["@type"] = "cr:Field", ["@id"] = CroissantIds.OfField(resource, field.Name), ["name"] = field.Name };
        if (field.Description.Length > 0)
        {
            json["description"] = field.Description;
        }

        json["dataType"] = labels is not null || isSplit ? new JsonArray(type, labels is not null ? "cr:Label" : "cr:Split") : type;
        if (separator is not null)
        {
            json["isArray"] = true;
        }

        json["source"] = source;
        if (Reference(package, resource, field) is { } other)
        {
            json["references"] = CroissantIds.To(other);
        }
        else if (labels is not null)
        {
            json["references"] = CroissantIds.To($"{CroissantIds.OfLabels(labels.Name)}/name");
        }

        return json;
    }

    // A key of several fields can't be told field by field without saying something else.
    private static string? Reference(CorpusDescription package, ResourceDescription resource, FieldDescription field)
    {
        ForeignKey? key = resource.ForeignKeys.FirstOrDefault(k => k.Fields.Length == 1 && k.Fields[0] == field.Name && k.ReferencedFields.Length == 1);
        ResourceDescription? other = key is null ? null : key.Resource.Length == 0 ? resource : package.Resources.FirstOrDefault(r => r.Name == key.Resource);
        return other is not null && other.Has(key!.ReferencedFields[0]) ? CroissantIds.OfField(other, key.ReferencedFields[0]) : null;
    }

    private static JsonObject Labels(TaskDescription task)
    {
        string id = CroissantIds.OfLabels(task.Name);
        return new JsonObject
        {
            ["@type"] = "cr:RecordSet",
            ["@id"] = id,
            ["name"] = $"labels of {task.Name}",
            ["description"] = $"What '{task.Gold.Field}' may hold in the task '{task.Name}'.",
            ["dataType"] = "sc:Enumeration",
            ["key"] = CroissantIds.To($"{id}/name"),
            ["field"] = new JsonArray(Text($"{id}/name", "name", "The label."), Text($"{id}/description", "description", "What it means.")),
            ["data"] = new JsonArray(
            [
                .. task.Labels.Select(l => Row(id, l.Label, l.Definition)),
                .. task.Drop.Where(d => !task.Labels.Any(l => l.Label == d)).Select(d => Row(id, d, "Makes a record no part of the task.")),
            ]),
        };
    }

    private static JsonObject Text(string id, string name, string description) =>
        new() { ["@type"] = "cr:Field", ["@id"] = id, ["name"] = name, ["description"] = description, ["dataType"] = "sc:Text" };

    private static JsonObject Row(string id, string name, string description) => new() { [$"{id}/name"] = name, [$"{id}/description"] = description };

    // A package that leaves its columns to the header: those that its tasks name.
    private static ImmutableArray<FieldDescription> Known(CorpusDescription package, ImmutableArray<TaskDescription> tasks)
    {
        CorpusKey? key = package.Key;
        IEnumerable<string?> names =
        [
            key?.Id, key?.Annotator, key?.Split.Column, key?.Split.Group, .. key?.Slices.Select(s => s.Field) ?? [], .. tasks.SelectMany(t => t.Fields.Names.Append(t.Gold.Field)),
        ];
        return [.. names.OfType<string>().Distinct(StringComparer.Ordinal).Select(n => new FieldDescription(n))];
    }

    private static string JsonPath(string name) => $"$['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";

    private static string DataType(string type) => type switch
    {
        "integer" or "year" => "sc:Integer",
        "number" => "sc:Float",
        "boolean" => "sc:Boolean",
        "date" => "sc:Date",
        "datetime" => "sc:DateTime",
        "time" => "sc:Time",
        _ => "sc:Text",
    };
}
