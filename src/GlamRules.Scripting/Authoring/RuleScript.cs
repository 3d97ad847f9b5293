using System.Runtime.CompilerServices;
using GlamRules.Text;

namespace GlamRules.Scripting.Authoring;

/// <summary>
/// What a script rule file can use beside the language: its statements run once, as the rule set is loaded, and declare
/// rules with <see cref="Rule"/>.
/// </summary>
public sealed class RuleScript
{
    internal RuleScript()
    {
    }

    internal List<DeclaredRule> Rules { get; } = [];

    /// <summary>Declares a rule. It stands among the statements of the file, not inside a function or another rule.</summary>
    /// <param name="id">Unique within the set.</param>
    /// <param name="label">The label it votes for.</param>
    /// <param name="when">Whether it votes on a record. What it throws is a fault of that record.</param>
    /// <param name="why">The reason, for the report.</param>
    /// <param name="priority">Higher wins under <c>priority</c>.</param>
    /// <param name="confidence">0 to 1, or nothing: estimated on dev.</param>
    /// <param name="match">Texts on which it must vote.</param>
    /// <param name="noMatch">Texts on which it must not.</param>
    /// <param name="line">The line it stands on; filled in by the compiler, and refused where somebody else does.</param>
    public void Rule(
        string id, string label, Func<ScriptRecord, bool> when, string why = "", double priority = 0, double? confidence = null,
        string[]? match = null, string[]? noMatch = null, [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(when);
        Rules.Add(new DeclaredRule(id, label, why ?? "", priority, confidence, [.. match ?? []], [.. noMatch ?? []], line) { When = when });
    }

    /// <summary>Words or phrases to look for with <see cref="ScriptRecord.HasTerm"/>, without regard to case and accents.</summary>
    public TermList Terms(params string[] terms) => new(terms);

    /// <summary>A text in lower case and without accents: <c>É</c> and <c>e</c> become one.</summary>
    public string Fold(string text) => FoldedText.Fold(text ?? "");
}
