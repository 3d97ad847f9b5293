using GlamRules.Rules.Loading;
using GlamRules.Scripting.Expressions;
using GlamRules.Scripting.Scripts;
using GlamRules.Scripting.Workflows;

namespace GlamRules.Scripting;

/// <summary>What this project adds to the rule sets that the library can load.</summary>
public static class ScriptingParts
{
    /// <summary>The library's own parts with <c>expression</c> and workflow files, and with script rules where they may run.</summary>
    public static RuleSetParts Of(bool allowScripts) =>
        RuleSetParts.BuiltIn.With([new ExpressionConditionKind()], allowScripts ? [new WorkflowRuleReader(), new ScriptRuleReader()] : [new WorkflowRuleReader()]);
}
