using GlamRules.Rules.Loading;
using GlamRules.Scripting.Expressions;
using GlamRules.Scripting.Isolation;
using GlamRules.Scripting.Scripts;
using GlamRules.Scripting.Workflows;
using GlamRules.Trust;

namespace GlamRules.Scripting;

/// <summary>What this project adds to the rule sets that the library can load.</summary>
public static class ScriptingParts
{
    /// <summary>The library's own parts with <c>expression</c>, workflow files, which are data and need no trust, and those script rules that the user trusts.</summary>
    /// <param name="purpose">What the rules are wanted for.</param>
    /// <param name="inProcess">Whether scripts run in this process instead of in one of their own.</param>
    public static RuleSetParts Of(TrustPurpose purpose, bool inProcess = false) => Of(new ScriptPermission(TrustStore.OfUser(), purpose, inProcess));

    /// <summary>How scripts are kept apart on this machine, in one sentence.</summary>
    public static string Isolation => ScriptProcesses.TryNetwork()
        ? "Scripts run in a process of their own, without network."
        : "Scripts run in a process of their own; it has the network of this machine, since no namespaces are allowed here.";

    public static RuleSetParts Of(ScriptPermission permission) =>
        RuleSetParts.BuiltIn.With([new ExpressionConditionKind()], [new WorkflowRuleReader(), new ScriptRuleReader(permission)]);
}
