using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Scripting.Authoring;
using GlamRules.Scripting.Running;

namespace GlamRules.Scripting.Scripts;

/// <summary>Turns the rules that scripts declared into their canonical form, and holds them to what rules in JSON are held to.</summary>
internal static class DeclaredRules
{
    public static IReadOnlyList<Rule> ToRules(IScriptHost host, ImmutableArray<SourceText> sources, RuleSetContext context, DiagnosticBag diagnostics)
    {
        List<Rule> rules = [];
        int index = 0;
        for (int i = 0; i < sources.Length; i++)
        {
            DeclaredFile file = host.Files[i];
            if (file.Failure is { } failure)
            {
                diagnostics.Add(ScriptProblems.ScriptThrew, new SourceLocation(sources[i].Path, file.Line), failure);
            }
            else if (file.Rules.IsEmpty)
            {
                diagnostics.Add(ScriptProblems.ScriptEmpty, new SourceLocation(sources[i].Path, 1), "it declares no rule");
            }

            foreach (DeclaredRule rule in file.Rules)
            {
                SourceLocation place = new(sources[i].Path, rule.Line);
                ScriptCondition condition = new(index++, rule.Id, host);
                if (ScriptRuleCheck.Check(rule, place, context, diagnostics))
                {
                    rules.Add(ToRule(rule, condition, place));
                }
            }
        }

        return rules;
    }

    private static Rule ToRule(DeclaredRule rule, ScriptCondition condition, SourceLocation place) => new()
    {
        Id = rule.Id,
        Label = rule.Label,
        When = condition,
        Why = rule.Why,
        Priority = rule.Priority,
        Confidence = rule.Confidence,
        Location = place,
        Examples =
        [
            .. rule.Match.Select(text => new RuleExample(ExampleKind.Match, Own(text), place)),
            .. rule.NoMatch.Select(text => new RuleExample(ExampleKind.NoMatch, Own(text), place)),
        ],
    };

    private static ImmutableArray<KeyValuePair<string, string>> Own(string text) => [KeyValuePair.Create("", text)];
}
