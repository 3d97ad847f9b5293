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
        if (Folder(path, diagnostics) is not { } folder || DataPackageReader.Read(folder, diagnostics) is not { } corpus)
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

    /// <summary>The folder that is meant; null, with a diagnostic, where there is none.</summary>
    public static string? Folder(string path, DiagnosticBag diagnostics)
    {
        string known = Path.Combine("corpora", path);
        if (Directory.Exists(path) || Directory.Exists(known))
        {
            return Directory.Exists(path) ? path : known;
        }

        diagnostics.Add(FileProblems.Missing, new SourceLocation(path), $"there is no such folder{NearbyPath.Hint(path, known)}", $"Name the folder of a corpus, which holds a {DataPackageReader.FileName}.");
        return null;
    }
}
