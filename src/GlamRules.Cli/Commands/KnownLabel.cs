using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Commands;

/// <summary>Reports a label that a user named and the task does not have.</summary>
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
}
