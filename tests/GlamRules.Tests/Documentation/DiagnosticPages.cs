using System.Globalization;
using System.Reflection;
using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Tests.Documentation;

/// <summary>The catalogue of diagnostics in the guide.</summary>
internal static class DiagnosticPages
{
    /// <summary>Every kind there is, by id.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        .. typeof(FileProblems).Assembly.GetTypes().Where(t => t.Namespace == typeof(FileProblems).Namespace)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => f.GetValue(null)).OfType<DiagnosticKind>()
            .OrderBy(k => k.Id, StringComparer.Ordinal),
    ];

    public static string Write()
    {
        StringBuilder table = new("| id | | what is wrong | what to do |\n|---|---|---|---|\n");
        foreach (DiagnosticKind kind in All)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} | {kind.Help.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)} |\n");
        }

        return table.ToString();
    }
}
