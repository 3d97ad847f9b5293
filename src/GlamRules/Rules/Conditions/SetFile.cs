using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Conditions;

/// <summary>Finds a file that a rule names; it must stand inside the set's folder.</summary>
internal static class SetFile
{
    /// <summary>The path, or null with a diagnostic.</summary>
    /// <param name="value">The name as written.</param>
    /// <param name="folder">The set's folder.</param>
    /// <param name="ending">How the names of files end that may be meant, for "did you mean".</param>
    /// <param name="lists">Names of lists that may be meant.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static string? Find(JsonValue value, string folder, string ending, IEnumerable<string> lists, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(value.Text))
        {
            diagnostics.Add(FileProblems.OutOfRange, value.Location, "the name of a file is empty", "Write a list of terms, or the name of a file that holds them.");
            return null;
        }

        string full = Path.GetFullPath(folder);
        string path = Path.GetFullPath(Path.Combine(full, value.Text));
        if (!path.StartsWith(full + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            diagnostics.Add(FileProblems.Outside, value.Location, $"'{value.Text}' leads out of the rule set's folder");
            return null;
        }

        if (File.Exists(path))
        {
            return Path.Combine(folder, value.Text);
        }

        string[] near = [.. lists, .. Directory.EnumerateFiles(full, "*" + ending).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        diagnostics.Add(FileProblems.Missing, value.Location, $"there is no file '{value.Text}' in the rule set's folder.{DidYouMean.Sentence(value.Text, near)}",
            ending == ".txt" && !value.Text.Contains('.', StringComparison.Ordinal) ? $"For a word write \"terms\": [{JsonText.Quote(value.Text)}]; for a file its name, such as \"forms.txt\"." : null);
        return null;
    }
}
