using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting.Expressions;

namespace GlamRules.Scripting.Workflows;

/// <summary>Makes conditions of rules: of an expression, or of the rules under an operator.</summary>
internal sealed class WorkflowConditions(DiagnosticBag diagnostics)
{
    // What the package keeps beside a rule and its verdict does not depend on.
    private static readonly string[] Told = ["Properties", "ErrorMessage", "ErrorType", "RuleExpressionType", "SuccessEvent", "Enabled", "RuleName", "Expression"];

    /// <summary>The condition of a rule and all below it, or null where something is wrong.</summary>
    public Condition? Read(JsonObject json, ExpressionNames scope)
    {
        WorkflowLimits.Check(json);
        ExpressionNames names = WorkflowParameters.Read(json, "LocalParams", scope);
        string? word = json.Word("Operator", "And", "AndAlso", "Or", "OrElse");
        bool joins = json.Any("Operator") is not null;
        JsonObject[] rules = [.. WorkflowFile.List(json, "Rules", "a rule")];
        Condition? condition = joins == rules.Length > 0 ? joins ? Join(json, word, rules, names) : Compile(json, names) : Undecided(json, joins);
        json.Ignore(Told);
        json.CloseToMisspelt();
        return condition;
    }

    private NestedRules? Join(JsonObject json, string? word, JsonObject[] rules, ExpressionNames names)
    {
        // All of them are read, so that one mistake does not hide the next, and one that is disabled is ready for use.
        (bool Enabled, Condition? Condition)[] parts = [.. rules.Select(rule => (rule.Flag("Enabled") ?? true, ReadNested(rule, names)))];
        return word is null || parts.Any(p => p.Condition is null) ? null
            : new NestedRules(word.StartsWith("And", StringComparison.Ordinal), json.Text("RuleName") ?? "", [.. parts.Where(p => p.Enabled).Select(p => p.Condition!)]);
    }

    private Condition? ReadNested(JsonObject rule, ExpressionNames names)
    {
        string? name = rule.RequiredText("RuleName");
        Condition? condition = Read(rule, names);
        return name is null ? null : condition;
    }

    private ExpressionCondition? Compile(JsonObject json, ExpressionNames names)
    {
        if (json.Of("Expression", JsonKind.String) is not { } value || string.IsNullOrWhiteSpace(value.Text))
        {
            return json.Any("Expression") is { Kind: not JsonKind.String } ? null : Undecided(json, "it has no 'Expression'");
        }

        List<ExpressionProblem> problems = [];
        ExpressionCondition? condition = ExpressionCompiler.Compile(value.Text, names, problems);
        ExpressionProblems.Report(problems, value, diagnostics);
        return condition;
    }

    private ExpressionCondition? Undecided(JsonObject json, bool joins) =>
        Undecided(json, joins ? "its 'Operator' has no 'Rules' to join" : "it has 'Rules', but no 'Operator' that joins them");

    private ExpressionCondition? Undecided(JsonObject json, string why)
    {
        JsonValue place = json.Any("RuleName") ?? json.Value;
        diagnostics.Add(ScriptProblems.WorkflowRule, place.Location, why);
        return null;
    }
}
