using System.Runtime.CompilerServices;

namespace GlamRules.Scripting.Scripts;

/// <summary>
/// What a script rule file can use: its statements run once, as the rule set is loaded, and declare rules with
/// <see cref="Rule"/>.
/// </summary>
public abstract class RuleScript
{
    internal List<ScriptRule> Rules { get; } = [];

    /// <summary>Runs the statements of the file.</summary>
    internal void Run() => Declare();

    /// <summary>The statements of the file.</summary>
    protected abstract void Declare();

    /// <summary>Declares a rule.</summary>
    /// <param name="id">Unique within the set.</param>
    /// <param name="label">The label it votes for.</param>
    /// <param name="when">Whether it votes on a record.</param>
    /// <param name="why">The reason, for the report.</param>
    /// <param name="priority">Higher wins under <c>priority</c>.</param>
    /// <param name="confidence">0 to 1, or nothing: estimated on dev.</param>
    /// <param name="match">Texts on which it must vote.</param>
    /// <param name="noMatch">Texts on which it must not.</param>
    /// <param name="line">The line it stands on; filled in by the compiler.</param>
    protected void Rule(
        string id, string label, Func<ScriptRecord, bool> when, string why = "", double priority = 0, double? confidence = null,
        string[]? match = null, string[]? noMatch = null, [CallerLineNumber] int line = 0) =>
        Rules.Add(new ScriptRule(id, label, when, why, priority, confidence, match ?? [], noMatch ?? [], line));
}
