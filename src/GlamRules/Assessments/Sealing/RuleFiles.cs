using System.Collections.Immutable;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Sealing;

/// <summary>
/// The files of a rule set with the SHA-256 of each, and its rules with a short hash of what each does. Reasons and
/// examples do nothing: a rule whose <c>why</c> changed is the same rule in another file.
/// </summary>
/// <param name="Files">By path within the folder, with slashes. Whatever begins with a dot is left out.</param>
/// <param name="Rules">By id; the rules that stand in JSON alone.</param>
internal sealed record RuleFiles(ImmutableSortedDictionary<string, string> Files, ImmutableSortedDictionary<string, string> Rules)
{
    private const string Family = ".rules.json";
    private const int ShortHash = 16;

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, MaxRecursionDepth = 16, AttributesToSkip = 0, ReturnSpecialDirectories = false };

    public static RuleFiles Of(string folder)
    {
        string[] names = [.. Names(folder)];
        Dictionary<string, string> rules = new(StringComparer.Ordinal);
        foreach (string file in names.Where(n => n.EndsWith(Family, StringComparison.OrdinalIgnoreCase)))
        {
            // What is wrong in it was told when the set was loaded.
            JsonValue? root = JsonParser.Load(Path.Combine(folder, file), new DiagnosticBag());
            foreach (JsonValue rule in root?["rules"]?.Items ?? [])
            {
                rules[rule["id"]?.Text ?? ""] = CanonicalJson.Hash(rule, "id", "why", "examples")[..ShortHash];
            }
        }

        return new RuleFiles(
            names.ToImmutableSortedDictionary(n => n, n => DataHash.OfFile(Path.Combine(folder, n)), StringComparer.Ordinal),
            rules.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>The files of the folder, by path within it.</summary>
    public static IEnumerable<string> Names(string folder) =>
        !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", Everything)
            .Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => !f.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal);
}
