using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules.Loading;

namespace GlamRules.Cli.Commands;

/// <summary>Finds the rule sets that a user means: a folder, a file in it, or a folder that holds several.</summary>
internal static class RuleSetFolders
{
    /// <summary>The folder of one set.</summary>
    public static string One(string path) => File.Exists(path) && Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : Path.TrimEndingDirectorySeparator(path);

    /// <summary>Every set at or below the paths, in ordinal order; a path without any is a diagnostic.</summary>
    public static IReadOnlyList<string> All(IEnumerable<string> paths, RuleSetParts parts, DiagnosticBag diagnostics)
    {
        List<string> found = [];
        foreach (string path in paths)
        {
            string folder = One(path);
            if (parts.IsRuleSet(folder))
            {
                found.Add(folder);
                continue;
            }

            string[] below = Directory.Exists(folder)
                ? [.. Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Where(parts.IsRuleSet).Order(StringComparer.Ordinal)]
                : [];
            found.AddRange(below);
            if (below.Length == 0)
            {
                diagnostics.Add(FileProblems.Missing, new SourceLocation(path), $"there is no rule set here{NearbyPath.Hint(path)}", "Name a folder that holds a ruleset.json.");
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }
}
