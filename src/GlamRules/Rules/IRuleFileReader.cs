using GlamRules.Diagnostics;
using GlamRules.Rules.Loading;

namespace GlamRules.Rules;

/// <summary>Reads the rules of a file format that the library itself does not know, such as scripts.</summary>
public interface IRuleFileReader
{
    /// <summary>How the files' names end, with the dot: <c>.csx</c>.</summary>
    string Extension { get; }

    /// <summary>What takes the place of <c>ruleset.json</c> in a folder without one; null where the format can't do without.</summary>
    /// <param name="files">Full paths of the folder's files of that format in ordinal order; at least one.</param>
    RuleSetHeader? HeaderOf(IReadOnlyList<string> files);

    /// <summary>
    /// Reads all files of that format in a rule set at once; what is wrong is a diagnostic and the rule left out.
    /// </summary>
    /// <param name="files">Full paths in ordinal order of their names.</param>
    /// <param name="context">The set that the rules are for.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    IReadOnlyList<Rule> Read(IReadOnlyList<string> files, RuleSetContext context, DiagnosticBag diagnostics);
}
