using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Conditions;

/// <summary>Binds conditions on other rules once all rules are there, and refuses circles.</summary>
internal static class RuleReferences
{
    /// <summary>Between the id of a rule with a column of labels and one of its labels.</summary>
    public const char OfLabel = ':';

    public static void Bind(IReadOnlyList<Rule> rules, IReadOnlyList<(RuleCondition Condition, JsonValue Place)> references, HashSet<string> written, DiagnosticBag diagnostics)
    {
        if (references.Count == 0)
        {
            return;
        }

        ILookup<string, RuleOutcome> outcomes = rules.Select(r => new RuleOutcome(r)).SelectMany(o => Names(o.Rule.Id), (o, name) => (o, name)).ToLookup(p => p.name, p => p.o, StringComparer.Ordinal);
        foreach ((RuleCondition condition, JsonValue place) in references)
        {
            // A rule that is wrong itself is not there, but its own mistake says so.
            if (!outcomes.Contains(condition.Sought) && !(diagnostics.HasErrors && written.Contains(condition.Sought)))
            {
                diagnostics.Add(RuleProblems.UnknownRuleReference, place.Location, $"the set has no rule '{condition.Sought}'.{DidYouMean.Sentence(condition.Sought, outcomes.Select(o => o.Key))}");
            }

            condition.Bind(outcomes[condition.Sought]);
        }

        HashSet<Rule> done = [];
        foreach (Rule rule in rules)
        {
            FindCircle(rule, [], done, references, diagnostics);
        }
    }

    private static IEnumerable<string> Names(string id) => id.IndexOf(OfLabel) is > 0 and var at ? [id, id[..at]] : [id];

    private static void FindCircle(Rule rule, ImmutableArray<Rule> path, HashSet<Rule> done, IReadOnlyList<(RuleCondition Condition, JsonValue Place)> references, DiagnosticBag diagnostics)
    {
        if (done.Contains(rule))
        {
            return;
        }

        path = path.Add(rule);
        foreach (RuleCondition condition in Conditions(rule))
        {
            foreach (Rule target in condition.Targets)
            {
                if (path.IndexOf(target) is >= 0 and var from)
                {
                    JsonValue place = references.First(r => r.Condition == condition).Place;
                    diagnostics.Add(RuleProblems.RuleCircle, place.Location, $"the rules refer to each other in a circle: {string.Join(" > ", path[from..].Add(target).Select(r => r.Id))}");
                    condition.Bind([]);
                    break;
                }

                FindCircle(target, path, done, references, diagnostics);
            }
        }

        done.Add(rule);
    }

    private static IEnumerable<RuleCondition> Conditions(Rule rule) =>
        new[] { rule.When, rule.Unless }.OfType<Condition>().SelectMany(Within).OfType<RuleCondition>();

    private static IEnumerable<Condition> Within(Condition condition) => condition.Parts.SelectMany(Within).Prepend(condition);
}
