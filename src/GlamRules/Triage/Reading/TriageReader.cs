using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Triage.Reading;

/// <summary>Reads a file of project ideas.</summary>
public static class TriageReader
{
    /// <summary>The whole name of a file of ideas, or how it ends: <c>library.triage.json</c>.</summary>
    public const string FileName = "triage.json";

    /// <summary>Whether a file is named as one of ideas.</summary>
    public static bool IsNamedSo(string path)
    {
        string name = Path.GetFileName(path);
        return name.Equals(FileName, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + FileName, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a triage; what is wrong is a diagnostic, and with an error among them the answer null.</summary>
    public static TriageDefinition? Read(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (JsonParser.Load(path, diagnostics) is not { } root || JsonObject.Open(root, TriageShape.File, diagnostics) is not { } json)
        {
            return null;
        }

        TriageDefinition definition = new(json.RequiredText("title") ?? "", ReadProjects(json, diagnostics), WeightsReader.Read(json.Any("weights"), diagnostics));
        json.Close();
        return diagnostics.HasErrors ? null : definition;
    }

    private static ImmutableArray<Project> ReadProjects(JsonObject json, DiagnosticBag diagnostics)
    {
        List<Project> projects = [];
        JsonValue? list = json.Require("projects") ? json.Of("projects", JsonKind.Array) : null;
        if (list is { Items.IsEmpty: true })
        {
            diagnostics.Add(TriageProblems.NoProjects, list.Location, "there are no projects to compare");
        }

        foreach (JsonValue item in list?.Items ?? [])
        {
            if (JsonObject.Open(item, TriageShape.Project, diagnostics) is not { } one)
            {
                continue;
            }

            string? name = one.RequiredText("name");
            if (name is not null && projects.Any(p => p.Name == name))
            {
                diagnostics.Add(TriageProblems.RepeatedProject, one.Any("name")!.Location, $"there is a project '{name}' above already");
            }

            projects.Add(new Project(name ?? "", one.Text("idea") ?? "", one.Text("owner") ?? "", AnswersReader.Read(one.Any("answers"), diagnostics)));
            one.Close();
        }

        return [.. projects];
    }
}
