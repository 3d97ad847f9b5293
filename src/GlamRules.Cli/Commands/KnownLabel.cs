using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Rules.Loading;

namespace GlamRules.Cli.Commands;

/// <summary>Reports a label that a user named and the task or the rule set does not have.</summary>
internal static class KnownLabel
{
    public static void Check(string label, Corpus corpus, DiagnosticBag diagnostics)
    {
        string[] labels = [.. corpus.Task.Labels.Select(l => l.Label)];
        if (!labels.Contains(label))
        {
            diagnostics.Add(RuleProblems.UnknownLabel, corpus.Description.Location,
                $"the task '{corpus.Task.Name}' has no label '{label}'.{DidYouMean.Sentence(label, labels)}", labels.Length == 0 ? "Its labels are open." : $"Labels: {string.Join(", ", labels)}.");
        }
    }

    /// <summary>The same for a label that the task has, and a rule set that says it knows only others.</summary>
    public static void Check(string label, RuleSet? set, DiagnosticBag diagnostics)
    {
        if (set is { Labels.IsEmpty: false } && !set.Labels.Contains(label) && !diagnostics.HasErrors)
        {
            diagnostics.Add(RuleProblems.UnknownLabel, new SourceLocation(Path.Combine(set.Folder, RuleSetHeader.FileName)),
                $"the rule set has no label '{label}': its 'labels' leave it out", $"Add it to 'labels'. Now they are: {string.Join(", ", set.Labels)}.");
        }
    }
}
