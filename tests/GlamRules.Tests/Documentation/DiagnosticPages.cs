using System.Globalization;
using System.Reflection;
using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Tests.Diagnostics;

namespace GlamRules.Tests.Documentation;

/// <summary>The catalogue of diagnostics: what each means, how it reads, and what to do.</summary>
internal static class DiagnosticPages
{
    private static readonly (Type Kinds, string Heading)[] Groups =
    [
        (typeof(FileProblems), "Any file"),
        (typeof(JsonProblems), "Slips of JSON"),
        (typeof(RuleProblems), "Rule sets"),
        (typeof(LintProblems), "Rules that are no error, and seldom meant"),
        (typeof(CorpusProblems), "Collections"),
        (typeof(AssessmentProblems), "Assessments"),
        (typeof(CriteriaProblems), "Criteria and costs"),
        (typeof(SealProblems), "Seal and ledger"),
        (typeof(AnswerProblems), "Answers to a report's questions"),
        (typeof(ReportProblems), "Reports"),
        (typeof(CascadeProblems), "Cascades"),
        (typeof(PredictionsProblems), "Predictions of other systems"),
        (typeof(ScriptProblems), "Expressions, scripts and workflows"),
        (typeof(ModelProblems), "Models"),
        (typeof(TrustProblems), "Trust"),
        (typeof(TriageProblems), "Project ideas"),
        (typeof(ApplyProblems), "Apply and merge"),
    ];

    /// <summary>Every kind there is, by id.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        .. typeof(FileProblems).Assembly.GetTypes().Where(t => t.Namespace == typeof(FileProblems).Namespace)
            .SelectMany(Of).OrderBy(k => k.Id, StringComparer.Ordinal),
    ];

    /// <summary>A section for each kind, with the message as its case prints it.</summary>
    public static string Write()
    {
        StringBuilder page = new();
        foreach ((Type kinds, string heading) in Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n");
            foreach (DiagnosticKind kind in Of(kinds))
            {
                page.Append(CultureInfo.InvariantCulture, $"### {kind.Id}: {kind.Title}\n\n{kind.Severity}. {Escape(kind.Help)}\n\n");
                if (Message(kind) is { } message)
                {
                    page.Append(CultureInfo.InvariantCulture, $"```text\n{message}```\n\n");
                }
            }
        }

        return page.ToString();
    }

    /// <summary>The kinds that <c>check</c> finds in rules that work, as a table.</summary>
    public static string Lint()
    {
        StringBuilder table = new("| id | | finds |\n|---|---|---|\n");
        foreach (DiagnosticKind kind in Of(typeof(LintProblems)))
        {
            table.Append(CultureInfo.InvariantCulture, $"| [{kind.Id}](diagnostics.md#{Anchor(kind)}) | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} |\n");
        }

        return table.ToString();
    }

    /// <summary>Kinds that no group lists: there must be none.</summary>
    public static IEnumerable<DiagnosticKind> Unlisted() => All.Except(Groups.SelectMany(g => Of(g.Kinds)));

    private static IEnumerable<DiagnosticKind> Of(Type kinds) =>
        kinds.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticKind>().OrderBy(k => k.Id, StringComparer.Ordinal);

    // As GitHub makes it of a heading.
    private static string Anchor(DiagnosticKind kind) =>
        string.Concat($"{kind.Id}: {kind.Title}".ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    // The first message of that id in its first case; without the cure, where that is the one above.
    private static string? Message(DiagnosticKind kind)
    {
        if (DiagnosticCase.Names.FirstOrDefault(n => n.StartsWith(kind.Id, StringComparison.Ordinal)) is not { } name)
        {
            return null;
        }

        string[] lines = [.. new DiagnosticCase(name).Expected.Split('\n').SkipWhile(l => !l.Contains($" {kind.Id}: ", StringComparison.Ordinal))];
        string[] below = [.. lines.Skip(1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal))];
        string[] cure = [.. below.Where(IsCure)];
        bool isKnown = string.Join(' ', cure.Select(l => l.Trim())) == kind.Help;
        return string.Concat(below.Where(l => !isKnown || !IsCure(l)).Prepend(lines[0]).Select(l => l.TrimEnd() + "\n"));

        static bool IsCure(string line) => line.Length > 2 && line[2] != ' ';
    }

    private static string Escape(string help) => help.Replace("<", "&lt;", StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
