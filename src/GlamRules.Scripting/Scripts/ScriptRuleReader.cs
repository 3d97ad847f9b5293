using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Rules.Loading;

namespace GlamRules.Scripting.Scripts;

/// <summary>
/// Reads <c>*.csx</c>: C# statements that call <c>Rule(id, label, record => ...)</c>. They are programs with all the
/// rights of this process: whoever hands this reader in trusts them.
/// </summary>
public sealed class ScriptRuleReader : IRuleFileReader
{
    public string Extension => ".csx";

    public RuleSetHeader? HeaderOf(IReadOnlyList<string> files) => null;

    public IReadOnlyList<Rule> Read(IReadOnlyList<string> files, RuleSetContext context, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ScriptFile[] scripts = [.. files.Select(file => ScriptFile.Read(file, diagnostics)).OfType<ScriptFile>()];
        JoinedScript joined = new(scripts);
        RuleScript globals = new();
        if (scripts.Length == 0 || ScriptCompiler.Compile(joined, globals, context, diagnostics) is not { } statements)
        {
            return [];
        }

        PatternCache patterns = new();
        List<Rule> rules = [];
        for (int i = 0; i < scripts.Length; i++)
        {
            foreach (ScriptRule rule in Declare(statements[i], globals, scripts[i], joined, diagnostics).Where(r => ScriptRuleCheck.Check(r, scripts[i], context, diagnostics)))
            {
                rules.Add(rule.ToRule(scripts[i], new ScriptCondition(rule, scripts[i], joined, patterns)));
            }
        }

        return rules;
    }

    private static ScriptRule[] Declare(Action statements, RuleScript globals, ScriptFile file, JoinedScript joined, DiagnosticBag diagnostics)
    {
        globals.Rules.Clear();
        try
        {
            statements();
        }
        catch (Exception e)
        {
            // Whatever a user's program throws is a mistake in the user's file.
            diagnostics.Add(ScriptProblems.ScriptThrew, file.Line(ScriptFaults.Place(e, joined)?.Line ?? 1), ScriptFaults.Message(e));
            return [];
        }

        if (globals.Rules.Count == 0)
        {
            diagnostics.Add(ScriptProblems.ScriptEmpty, file.Line(1), "it declares no rule");
        }

        return [.. globals.Rules];
    }
}
