using System.Text;
using System.Text.RegularExpressions;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace GlamRules.Scripting.Scripts;

/// <summary>Compiles all script files of a rule set at once: a compilation costs far more than the rules in it.</summary>
internal static class ScriptCompiler
{
    // Enough for rules over text. It is no fence: the core library alone opens files, so scripts need trust.
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithImports("System", "System.Collections.Generic", "System.Linq", "System.Text.RegularExpressions", typeof(ScriptRecord).Namespace!)
        .WithReferences(typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(Regex).Assembly, typeof(SortedSet<>).Assembly, typeof(RuleScript).Assembly, System.Reflection.Assembly.Load("System.Runtime"))
        .WithMetadataResolver(NoFurtherReferences.Instance)
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithFileEncoding(Encoding.UTF8)
        // For the lines of faults.
        .WithEmitDebugInformation(true);

    /// <summary>The statements of each file, in order, over one <paramref name="globals"/>; null, with diagnostics, where any has an error.</summary>
    public static Action[]? Compile(JoinedScript joined, RuleScript globals, RuleSetContext context, DiagnosticBag diagnostics)
    {
        Script<Action[]> script = CSharpScript.Create<Action[]>(joined.Text, Options, typeof(RuleScript));
        Compilation compilation = script.GetCompilation();
        DiagnosticBag own = new();
        foreach (Microsoft.CodeAnalysis.Diagnostic found in compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning))
        {
            own.Add(found.Severity == DiagnosticSeverity.Error ? ScriptProblems.ScriptError : ScriptProblems.ScriptWarning, joined.Place(found.Location), ScriptMessages.Of(found));
        }

        ScriptChecks.Check(joined, compilation, context, own);
        diagnostics.AddRange(own.ToImmutable());
        return own.HasErrors ? null : script.CreateDelegate()(globals).GetAwaiter().GetResult();
    }
}
