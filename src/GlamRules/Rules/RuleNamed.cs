using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules;

/// <summary>Finds the rule that a user means.</summary>
public static class RuleNamed
{
    /// <summary>The rule of that id; null, with a diagnostic, where there is none.</summary>
    public static Rule? Find(RuleSet set, string id, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Rule? rule = set.Rules.FirstOrDefault(r => r.Id == id);
        if (rule is null)
        {
            string[] ids = [.. set.Rules.Select(r => r.Id)];
            diagnostics.Add(RuleProblems.UnknownRule, new SourceLocation(set.Folder), $"the set has no rule '{id}'.{(ids.FirstOrDefault(i => i.StartsWith(id + ":", StringComparison.Ordinal)) is { } part ? $" Did you mean '{part}'?" : DidYouMean.Sentence(id, ids))}",
                $"Its rules: {string.Join(", ", ids.Take(20))}{(ids.Length > 20 ? ", ..." : "")}.");
        }

        return rule;
    }
}
