using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Loading;

namespace GlamRules.Scripting.Workflows;

/// <summary>
/// Reads <c>*.workflow.json</c>: workflow files of Microsoft RulesEngine, unchanged. A rule votes for its success event
/// where the package would call it successful; rules under another take part in its verdict and have no vote.
/// </summary>
public sealed class WorkflowRuleReader : IRuleFileReader
{
    public string Extension => ".workflow.json";

    public RuleSetHeader? HeaderOf(IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        // What is wrong with the files is said when their rules are read.
        DiagnosticBag unheard = new();
        string[] names = [.. files.SelectMany(file => WorkflowFile.Read(file, unheard)).Select(w => w.Text("WorkflowName")).OfType<string>().Distinct(StringComparer.Ordinal)];
        return new RuleSetHeader { Name = names.Length == 1 ? names[0] : null };
    }

    public IReadOnlyList<Rule> Read(IReadOnlyList<string> files, RuleSetContext context, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        WorkflowReader reader = new(context, diagnostics);
        ImmutableArray<Workflow> workflows = [.. files.SelectMany(file => WorkflowFile.Read(file, diagnostics)).Select(reader.Read)];
        return [.. WithIds(workflows)];
    }

    // The package knows a rule by its workflow and its name; here the name will do as long as it is the only one.
    private static IEnumerable<Rule> WithIds(ImmutableArray<Workflow> workflows)
    {
        HashSet<string> shared =
        [
            .. workflows.SelectMany(w => w.Rules.Select(r => (r.Id, w.Name)).Distinct()).GroupBy(r => r.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key),
        ];
        return workflows.SelectMany(w => w.Rules.Select(r => shared.Contains(r.Id) ? r with { Id = $"{w.Name}/{r.Id}" } : r));
    }
}
