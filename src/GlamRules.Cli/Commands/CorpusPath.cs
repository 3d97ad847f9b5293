using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Commands;

/// <summary>Loads the corpus that a user means, for the task that they mean.</summary>
internal static class CorpusPath
{
    /// <param name="path">Its folder, or its name under corpora/.</param>
    /// <param name="task">Name of the task; null: the only one.</param>
    /// <param name="keepTies">Whether records on which annotators tie stay, unlabelled, where the corpus leaves them out.</param>
    public static Corpus? Load(string path, string? task, string? data, DiagnosticBag diagnostics, bool keepTies = false)
    {
        string folder = Directory.Exists(path) || !Directory.Exists(Path.Combine("corpora", path)) ? path : Path.Combine("corpora", path);
        if (DataPackageReader.Read(folder, diagnostics) is not { } corpus)
        {
            return null;
        }

        if (task is null && corpus.Key is { Tasks.Length: > 1 } key)
        {
            diagnostics.Add(CorpusProblems.UnknownTask, corpus.Location, "the corpus has several tasks", $"Name one with --task: {string.Join(", ", key.Tasks.Select(t => t.Name))}.");
            return null;
        }

        return CorpusLoader.Load(keepTies ? corpus.KeepingTies() : corpus, task ?? corpus.Key?.Tasks.FirstOrDefault()?.Name ?? "", new LoadOptions { DataFolder = data }, diagnostics);
    }
}
