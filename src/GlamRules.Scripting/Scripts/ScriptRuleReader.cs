using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;

namespace GlamRules.Scripting.Scripts;

/// <summary>
/// Reads <c>*.csx</c>: C# statements that call <c>Rule(id, label, record => ...)</c>. They are programs with all the
/// rights of this process: whoever hands this reader in trusts them.
/// </summary>
public sealed class ScriptRuleReader : IRuleFileReader
{
    public string Extension => ".csx";

    public IReadOnlyList<Rule> Read(IReadOnlyList<string> files, RuleSetContext context, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ScriptFile?[] read = [.. files.Select((file, i) => ScriptFile.Read(file, i, diagnostics))];
        ScriptFile[] scripts = [.. read.OfType<ScriptFile>()];
        if (scripts.Length == 0 || ScriptCompiler.Compile(scripts, context, diagnostics) is not { } loaded)
        {
            return [];
        }

        PatternCache patterns = new();
        List<Rule> rules = [];
        for (int i = 0; i < scripts.Length; i++)
        {
            rules.AddRange(Declare(loaded[i], scripts[i], context, patterns, diagnostics));
        }

        return rules;
    }

    private static List<Rule> Declare(RuleScript script, ScriptFile file, RuleSetContext context, PatternCache patterns, DiagnosticBag diagnostics)
    {
        try
        {
            script.Run();
        }
        catch (Exception e)
        {
            // Whatever a user's program throws is a mistake in the user's file.
            diagnostics.Add(ScriptProblems.ScriptThrew, new SourceLocation(file.Source.Path, 1), $"{e.GetType().Name}: {e.Message}");
            return [];
        }

        if (script.Rules.Count == 0)
        {
            diagnostics.Add(ScriptProblems.ScriptEmpty, new SourceLocation(file.Source.Path, 1), "it declares no rule");
        }

        List<Rule> rules = [];
        foreach (ScriptRule rule in script.Rules)
        {
            SourceLocation place = new(file.Source.Path, rule.Line);
            if (string.IsNullOrWhiteSpace(rule.Id))
            {
                diagnostics.Add(ScriptProblems.ScriptId, place, "the id is empty");
            }
            else if (context.Labels.Length > 0 && !context.Labels.Contains(rule.Label))
            {
                diagnostics.Add(ScriptProblems.ScriptLabel, place, $"'{rule.Label}' is not in the label set.{DidYouMean.Sentence(rule.Label, context.Labels)}", $"Labels: {string.Join(", ", context.Labels)}.");
            }
            else
            {
                rules.Add(ToRule(rule, place, patterns));
            }
        }

        return rules;
    }

    private static Rule ToRule(ScriptRule rule, SourceLocation place, PatternCache patterns) => new()
    {
        Id = rule.Id,
        Label = rule.Label,
        When = new ScriptCondition(rule, patterns),
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
