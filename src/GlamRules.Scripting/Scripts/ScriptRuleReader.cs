using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting.Caching;
using GlamRules.Scripting.Compiling;
using GlamRules.Scripting.Isolation;
using GlamRules.Scripting.Running;
using GlamRules.Trust;

namespace GlamRules.Scripting.Scripts;

/// <summary>
/// Reads <c>*.csx</c>: C# statements that call <c>Rule(id, label, record => ...)</c>. They are programs: nothing of them
/// is compiled or run unless the user trusts every byte of the set.
/// </summary>
public sealed class ScriptRuleReader(ScriptPermission permission) : IRuleFileReader
{
    public string Extension => ".csx";

    public RuleSetHeader? HeaderOf(IReadOnlyList<string> files) => null;

    public IReadOnlyList<Rule> Read(IReadOnlyList<string> files, RuleSetContext context, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (TrustCheck.Require(permission.Trust, context.Folder, "script rules", permission.Purpose, new SourceLocation(files[0]), diagnostics) is not { } trusted)
        {
            return [];
        }

        // It takes as long to start as the scripts take to be read.
        Task<ScriptProcess?>? early = permission.InProcess ? null : ScriptProcesses.StartEarly();
        ImmutableArray<SourceText> sources = [.. files.Select(file => Load(file, context.Folder, trusted, diagnostics)).OfType<SourceText>()];
        if (sources.Length == files.Count && Compile(sources, context, diagnostics) is { } compiled)
        {
            return Start(compiled, sources, early, diagnostics) is { } host ? DeclaredRules.ToRules(host, sources, context, diagnostics) : [];
        }

        early?.Result?.Dispose();
        return [];
    }

    // The very bytes that trust was asked for: a file may change in between.
    private static SourceText? Load(string file, string folder, TrustedFiles trusted, DiagnosticBag diagnostics)
    {
        byte[] bytes = File.ReadAllBytes(file);
        if (trusted.Hold(TrustedFiles.NameOf(folder, file), bytes))
        {
            return SourceText.Decode(file, bytes, diagnostics);
        }

        diagnostics.Add(TrustProblems.Changed, new SourceLocation(file), "it changed while it was read");
        return null;
    }

    private CompiledScripts? Compile(ImmutableArray<SourceText> sources, RuleSetContext context, DiagnosticBag diagnostics)
    {
        ScriptCache cache = ScriptCache.OfUser(permission.Trust);
        string name = ScriptCache.NameOf(sources.Select(s => s.Text));
        DiagnosticBag own = new();
        CompiledScripts? compiled = cache.Find(name);
        ImmutableArray<ScriptRemark> fields = compiled?.Fields ?? [];
        if (compiled is null)
        {
            compiled = ScriptCompiler.Compile(sources, out fields, own);
            if (compiled is not null)
            {
                cache.Keep(name, compiled);
            }
        }

        foreach (ScriptRemark warning in compiled?.Warnings ?? [])
        {
            own.Add(ScriptProblems.ScriptWarning, Place(warning, sources), warning.Text);
        }

        foreach (ScriptRemark field in fields.Where(f => context.Fields?.IndexOf(f.Text) < 0))
        {
            own.Add(ScriptProblems.ScriptField, Place(field, sources), $"the task gives no field '{field.Text}'.{DidYouMean.Sentence(field.Text, context.Fields!.Names)}", $"It gives: {string.Join(", ", context.Fields!.Names)}.");
        }

        diagnostics.AddRange(own.ToImmutable());
        return own.HasErrors ? null : compiled;
    }

    private static SourceLocation Place(ScriptRemark remark, ImmutableArray<SourceText> sources) => sources[remark.File].Locate(remark.Offset, remark.Length);

    private IScriptHost? Start(CompiledScripts compiled, ImmutableArray<SourceText> sources, Task<ScriptProcess?>? early, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> names = [.. sources.Select(s => Path.GetFileName(s.Path))];
        if (early is null)
        {
            return new InProcessHost(LoadedScripts.Load(compiled.Assembly, compiled.Symbols, names));
        }

        (ChildHost? host, string? problem) = ChildHost.Start(compiled, names, early);
        if (problem is not null)
        {
            diagnostics.Add(ScriptProblems.ScriptHost, new SourceLocation(sources[0].Path), problem);
        }

        return host;
    }
}
