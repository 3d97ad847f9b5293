using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting.Expressions;

namespace GlamRules.Scripting.Workflows;

/// <summary>Reads the rules of a workflow; one bad rule hides nothing of the others.</summary>
internal sealed class WorkflowReader(RuleSetContext context, DiagnosticBag diagnostics)
{
    /// <summary>What the package calls the first thing that a workflow is asked about; here it is the record.</summary>
    public const string RecordName = "input1";

    public Workflow Read(JsonObject json)
    {
        string name = json.RequiredText("WorkflowName") ?? "";
        WorkflowLimits.Check(json);
        ExpressionNames scope = WorkflowParameters.Read(json, "GlobalParams", new ExpressionNames(context.Fields) { RecordName = RecordName });
        json.Require("Rules");
        ImmutableArray<Rule> rules = [.. WorkflowFile.List(json, "Rules", "a rule").Select(rule => Read(rule, scope)).OfType<Rule>()];
        json.CloseToMisspelt();
        return new Workflow(name, rules);
    }

    private Rule? Read(JsonObject json, ExpressionNames scope)
    {
        string? id = json.RequiredText("RuleName");
        JsonValue? success = json.Of("SuccessEvent", JsonKind.String);
        bool enabled = json.Flag("Enabled") ?? true;
        Condition? when = new WorkflowConditions(diagnostics).Read(json, scope);
        // As the package does, which raises the name of the rule where it has no event.
        JsonValue? label = success is { Text.Length: > 0 } ? success : json.Of("RuleName", JsonKind.String);
        if (id is null || label is null || !IsLabel(label, success is null) || when is null || !enabled)
        {
            return null;
        }

        return new Rule { Id = id, Label = label.Text, When = when, Location = json.Any("RuleName")!.Location };
    }

    private bool IsLabel(JsonValue label, bool isName)
    {
        if (context.Labels.IsEmpty || context.Labels.Contains(label.Text))
        {
            return true;
        }

        string said = isName ? $"the rule has no 'SuccessEvent', and its name '{label.Text}' is not in the label set" : $"'{label.Text}' is not in the label set";
        diagnostics.Add(RuleProblems.UnknownLabel, label.Location, $"{said}.{DidYouMean.Sentence(label.Text, context.Labels)}",
            $"Labels: {string.Join(", ", context.Labels.Take(20))}{(context.Labels.Length > 20 ? ", ..." : "")}.");
        return false;
    }
}
