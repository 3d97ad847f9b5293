using System.Collections.Immutable;
using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Scripting.Authoring;
using GlamRules.Scripting.Caching;
using GlamRules.Scripting.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;

namespace GlamRules.Scripting.Compiling;

/// <summary>
/// Compiles all script files of a rule set at once: a compilation costs far more than the rules in it. What is written
/// here touches the compiler's libraries; nothing outside of this folder and of <c>Checking</c> does, so that a run that
/// finds its scripts compiled never loads them.
/// </summary>
internal static class ScriptCompiler
{
    private const int StackBytes = 64 * 1024 * 1024;

    // Overload resolution over nested lambdas can take for ever.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithImports("System", "System.Collections.Generic", "System.Linq", "System.Text", typeof(RuleScript).Namespace!)
        .WithReferences(typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(SortedSet<>).Assembly, typeof(RuleScript).Assembly, System.Reflection.Assembly.Load("System.Runtime"))
        .WithMetadataResolver(NoFurtherReferences.Instance)
        .WithLanguageVersion(ParsedScript.Language)
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithAllowUnsafe(false)
        .WithFileEncoding(Encoding.UTF8)
        // For the lines of faults.
        .WithEmitDebugInformation(true);

    /// <summary>The scripts, compiled; null, with diagnostics, where any has an error.</summary>
    /// <param name="sources">The files in order.</param>
    /// <param name="fields">The fields that they name, whether or not there is an error.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static CompiledScripts? Compile(ImmutableArray<SourceText> sources, out ImmutableArray<ScriptRemark> fields, DiagnosticBag diagnostics)
    {
        CompiledScripts? compiled = null;
        ImmutableArray<ScriptRemark> found = [];
        DiagnosticBag own = new();
        Exception? failure = null;
        Task warm = CompilerWarmUp.Begin();
        // Deeply nested code needs more stack than a thread has.
        Thread thread = new(
            () =>
            {
                try
                {
                    compiled = CompileHere(sources, ref found, own);
                }
                catch (OperationCanceledException)
                {
                    own.Add(ScriptProblems.ScriptForm, new SourceLocation(sources[0].Path), $"the scripts take more than {Limit.TotalSeconds:0} s to compile");
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            StackBytes);
        thread.Start();
        thread.Join();
        warm.GetAwaiter().GetResult();
        diagnostics.AddRange(own.ToImmutable());
        fields = found;
        return failure is null ? compiled : throw new InvalidOperationException("the compilation of scripts failed", failure);
    }

    /// <summary>Emits a text as it is, unchecked and unmetered: for what is never run.</summary>
    internal static void Emit(string text) => Emit(Create(text), [], [], CancellationToken.None);

    private static CompiledScripts? CompileHere(ImmutableArray<SourceText> sources, ref ImmutableArray<ScriptRemark> fields, DiagnosticBag diagnostics)
    {
        using CancellationTokenSource limit = new(Limit);
        ParsedScript[] parsed = [.. sources.Select((source, i) => ParsedScript.Parse(i, source, diagnostics)).OfType<ParsedScript>()];
        if (parsed.Length == 0)
        {
            return null;
        }

        JoinedScript joined = new(parsed);
        Compilation compilation = Create(joined.Text);
        List<ScriptRemark> warnings = [];
        bool broken = false;
        foreach (Microsoft.CodeAnalysis.Diagnostic found in compilation.GetDiagnostics(limit.Token).Where(d => d.Severity >= DiagnosticSeverity.Warning))
        {
            if (found.Severity == DiagnosticSeverity.Error)
            {
                broken = true;
                diagnostics.Add(ScriptProblems.ScriptError, joined.Place(found.Location), ScriptMessages.Of(found));
            }
            else
            {
                warnings.Add(joined.Remark(found.Location, ScriptMessages.Of(found)));
            }
        }

        fields = CallCheck.Check(joined, compilation, diagnostics);
        if (!broken)
        {
            ScriptChecks.Check(compilation, joined.IsFile, joined.Place, diagnostics);
        }

        if (parsed.Length < sources.Length || diagnostics.HasErrors)
        {
            Warn(warnings, sources, diagnostics);
            return null;
        }

        CompiledScripts compiled = Emit(Create(MeteredScript.Of(compilation)), fields, [.. warnings], limit.Token);
        foreach (string problem in EmittedCheck.Problems(compiled.Assembly))
        {
            diagnostics.Add(ScriptProblems.ScriptEmitted, new SourceLocation(sources[0].Path), problem);
        }

        return diagnostics.HasErrors ? null : compiled;
    }

    /// <summary>Turns warnings, of now or of the run that compiled the scripts, into diagnostics.</summary>
    private static void Warn(IEnumerable<ScriptRemark> warnings, ImmutableArray<SourceText> sources, DiagnosticBag diagnostics)
    {
        foreach (ScriptRemark warning in warnings)
        {
            diagnostics.Add(ScriptProblems.ScriptWarning, sources[warning.File].Locate(warning.Offset, warning.Length), warning.Text);
        }
    }

    private static Compilation Create(string text) => CSharpScript.Create<Action[]>(text, Options, typeof(RuleScript)).GetCompilation();

    private static CompiledScripts Emit(Compilation compilation, ImmutableArray<ScriptRemark> fields, ImmutableArray<ScriptRemark> warnings, CancellationToken cancellation)
    {
        using MemoryStream assembly = new();
        using MemoryStream symbols = new();
        EmitResult result = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: cancellation);
        return result.Success
            ? new CompiledScripts(assembly.ToArray(), symbols.ToArray(), fields, warnings)
            : throw new InvalidOperationException($"scripts without an error could not be compiled: {string.Join("; ", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
    }
}
