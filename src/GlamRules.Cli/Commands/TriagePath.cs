using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Triage.Reading;

namespace GlamRules.Cli.Commands;

/// <summary>Finds the file of project ideas that a user means: the file, or the only one of a folder.</summary>
internal static class TriagePath
{
    public static string? Find(string path, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(path))
        {
            return path;
        }

        string[] files = [.. Directory.EnumerateFiles(path).Where(TriageReader.IsNamedSo).Order(StringComparer.Ordinal)];
        if (files.Length == 1)
        {
            return files[0];
        }

        diagnostics.Add(FileProblems.Missing, new SourceLocation(path), files.Length == 0 ? "the folder holds no project ideas" : "the folder holds several files of project ideas",
            files.Length == 0 ? $"Name a file such as ideas.{TriageReader.FileName}; 'glamrules new triage ideas' makes one." : $"Name one of them: {string.Join(", ", files.Select(f => Path.GetFileName(f)))}.");
        return null;
    }
}
