using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Triage;
using GlamRules.Triage.Reading;

namespace GlamRules.Cli.Commands;

/// <summary>Finds the project idea that an assessment begins with.</summary>
internal static class TriageProject
{
    /// <summary>The project of that name, or the only one; null, with a diagnostic, where there is none, or no corpus yet to assess it on.</summary>
    public static Project? Find(string path, string? name, string corpus, DiagnosticBag diagnostics)
    {
        if (TriagePath.Find(path, diagnostics) is not { } file || TriageReader.Read(file, diagnostics) is not { } triage)
        {
            return null;
        }

        string[] names = [.. triage.Projects.Select(p => p.Name)];
        Project? found = name is null && names.Length == 1 ? triage.Projects[0] : triage.Projects.FirstOrDefault(p => p.Name == name);
        if (found is null)
        {
            diagnostics.Add(TriageProblems.UnknownProject, new SourceLocation(file),
                name is null ? "it is open which of the projects is meant" : $"there is no project '{name}'.{DidYouMean.Sentence(name, names)}",
                $"Name one with --project: {string.Join("; ", names)}.");
        }
        else if (!File.Exists(Path.Combine(corpus, DataPackageReader.FileName)))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(corpus), $"there is no corpus yet for '{found.Name}'",
                "Describe the collection first: glamrules new corpus FOLDER --from records.csv --gold COLUMN. Then give this command again with --corpus FOLDER.");
        }

        return found;
    }
}
