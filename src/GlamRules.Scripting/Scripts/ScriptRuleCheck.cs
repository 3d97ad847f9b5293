using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Scripting.Authoring;

namespace GlamRules.Scripting.Scripts;

/// <summary>Holds a rule that a script declared to what a rule in JSON is held to.</summary>
internal static class ScriptRuleCheck
{
    /// <summary>Whether the rule can be used; why not is a diagnostic.</summary>
    public static bool Check(DeclaredRule rule, SourceLocation place, RuleSetContext context, DiagnosticBag diagnostics)
    {
        int before = diagnostics.Count;
        if (string.IsNullOrWhiteSpace(rule.Id))
        {
            diagnostics.Add(ScriptProblems.ScriptId, place, "the id is empty");
        }

        if (string.IsNullOrWhiteSpace(rule.Label) || (context.Labels.Length > 0 && !context.Labels.Contains(rule.Label)))
        {
            diagnostics.Add(ScriptProblems.ScriptLabel, place, $"'{rule.Label}' is not in the label set.{DidYouMean.Sentence(rule.Label, context.Labels)}",
                context.Labels.Length > 0 ? $"Labels: {string.Join(", ", context.Labels)}." : null);
        }

        if (rule.Confidence is { } confidence && confidence is not (>= 0 and <= 1))
        {
            diagnostics.Add(FileProblems.OutOfRange, place, FormattableString.Invariant($"'confidence' is {confidence}; it must be from 0 to 1"), "Write a share such as 0.9, or leave 'confidence' out.");
        }

        if (!double.IsFinite(rule.Priority))
        {
            diagnostics.Add(FileProblems.OutOfRange, place, "'priority' is no number", "Write a number such as 10, or leave 'priority' out.");
        }

        return diagnostics.Count == before;
    }
}
