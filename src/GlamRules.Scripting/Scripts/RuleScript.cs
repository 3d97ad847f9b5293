using System.Runtime.CompilerServices;

namespace GlamRules.Scripting.Scripts;

/// <summary>
/// What a script rule file can use beside the language: its statements run once, as the rule set is loaded, and declare
/// rules with <see cref="Rule"/>.
/// </summary>
public sealed class RuleScript
{
    internal RuleScript()
    {
    }

    internal List<ScriptRule> Rules { get; } = [];

    /// <summary>Declares a rule.</summary>
    /// <param name="id">Unique within the set.</param>
    /// <param name="label">The label it votes for.</param>
    /// <param name="when">Whether it votes on a record. What it throws is a fault of that record.</param>
    /// <param name="why">The reason, for the report.</param>
    /// <param name="priority">Higher wins under <c>priority</c>.</param>
    /// <param name="confidence">0 to 1, or nothing: estimated on dev.</param>
    /// <param name="match">Texts on which it must vote.</param>
    /// <param name="noMatch">Texts on which it must not.</param>
    /// <param name="line">The line it stands on; filled in by the compiler.</param>
    public void Rule(
        string id, string label, Func<ScriptRecord, bool> when, string why = "", double priority = 0, double? confidence = null,
        string[]? match = null, string[]? noMatch = null, [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(when);
        Rules.Add(new ScriptRule(id, label, when, why ?? "", priority, confidence, match ?? [], noMatch ?? [], line));
    }
}
