using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Commands;

/// <summary>Finds the task that a user means: that of the name, or the only one.</summary>
internal static class CorpusTask
{
    public static TaskDescription? Find(CorpusDescription corpus, string? name, DiagnosticBag diagnostics)
    {
        TaskDescription[] tasks = [.. corpus.Key?.Tasks ?? []];
        TaskDescription? found = name is null ? tasks.Length == 1 ? tasks[0] : null : tasks.FirstOrDefault(t => t.Name == name);
        if (found is null && !diagnostics.HasErrors)
        {
            string[] names = [.. tasks.Select(t => t.Name)];
            diagnostics.Add(CorpusProblems.UnknownTask, corpus.Location,
                name is null ? $"the corpus has {(names.Length == 0 ? "no task" : "several tasks")}" : $"the corpus has no task '{name}'.{DidYouMean.Sentence(name, names)}",
                names.Length == 0 ? "Describe one under 'glamrules' in datapackage.json." : $"Name one with --task: {string.Join(", ", names)}.");
        }

        return found;
    }
}
