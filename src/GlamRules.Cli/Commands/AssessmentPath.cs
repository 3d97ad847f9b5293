using GlamRules.Assessments.Reading;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Commands;

/// <summary>Finds the assessment that a user means: the file, or the only one of a folder.</summary>
internal static class AssessmentPath
{
    public static string? Find(string path, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(path))
        {
            return path;
        }

        string[] files = [.. Directory.EnumerateFiles(path, "*" + AssessmentReader.Ending).Order(StringComparer.Ordinal)];
        if (files.Length == 1)
        {
            return files[0];
        }

        diagnostics.Add(FileProblems.Missing, new SourceLocation(path), files.Length == 0 ? "the folder holds no assessment" : "the folder holds several assessments",
            files.Length == 0 ? "Name a file whose name ends in .assessment.json." : $"Name one of them: {string.Join(", ", files.Select(f => Path.GetFileName(f)))}.");
        return null;
    }
}
