using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Scripting.Workflows;

/// <summary>Refuses by name what a workflow or one of its rules can hold and a rule set can't.</summary>
internal static class WorkflowLimits
{
    public static void Check(JsonObject json)
    {
        foreach (string member in new[] { "WorkflowsToInject", "WorkflowRulesToInject" })
        {
            if (json.Any(member) is { } injected && (injected.Kind != JsonKind.Array || !injected.Items.IsEmpty))
            {
                string names = string.Join(", ", injected.Items.Select(i => $"'{i.Text}'"));
                json.Diagnostics.Add(ScriptProblems.WorkflowInjected, Name(json, member), names.Length > 0 ? $"'{member}' takes in {names}" : $"'{member}' is not read");
            }
        }

        if (json.Any("Actions") is { } actions && (actions.Kind != JsonKind.Object || actions.Members.Any(m => m.Value.Kind != JsonKind.Null)))
        {
            string names = string.Join(" and ", actions.Members.Where(m => m.Value.Kind != JsonKind.Null).Select(m => $"'{m.Name}'"));
            json.Diagnostics.Add(ScriptProblems.WorkflowActions, Name(json, "Actions"), names.Length > 0 ? $"{names} would be acted upon" : "'Actions' is not read");
        }
    }

    private static Diagnostics.SourceLocation Name(JsonObject json, string member) =>
        json.Value.Members.First(m => string.Equals(m.Name, member, StringComparison.OrdinalIgnoreCase)).NameLocation;
}
