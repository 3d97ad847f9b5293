using System.Reflection;
using System.Runtime.Loader;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GlamRules.Scripting.Scripts;

/// <summary>Compiles all script files of a rule set at once, into an assembly that can be unloaded.</summary>
internal static class ScriptCompiler
{
    // What a rule needs, and no files, network or processes. That is no sandbox: scripts need trust.
    private static readonly string[] Known = ["System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq", "System.Text.RegularExpressions", "System.Runtime.Extensions"];

    /// <summary>The script of each file, in order; null, with diagnostics, where any has an error.</summary>
    public static IReadOnlyList<RuleScript>? Compile(IReadOnlyList<ScriptFile> files, RuleSetContext context, DiagnosticBag diagnostics)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "GlamRules.Scripts",
            files.Select(f => f.Tree),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true, nullableContextOptions: NullableContextOptions.Disable));
        bool sound = Report(compilation, files, diagnostics);
        int before = diagnostics.Count;
        foreach (ScriptFile file in files)
        {
            ScriptChecks.Check(file, compilation.GetSemanticModel(file.Tree), context, diagnostics);
        }

        if (!sound || diagnostics.Count > before)
        {
            return null;
        }

        using MemoryStream stream = new();
        compilation.Emit(stream);
        stream.Position = 0;
        Assembly assembly = new AssemblyLoadContext("GlamRules.Scripts", isCollectible: true).LoadFromStream(stream);
        return [.. files.Select(f => (RuleScript)Activator.CreateInstance(assembly.GetType($"{ScriptFile.Namespace}.{f.ClassName}", throwOnError: true)!)!)];
    }

    private static bool Report(CSharpCompilation compilation, IReadOnlyList<ScriptFile> files, DiagnosticBag diagnostics)
    {
        bool sound = true;
        foreach (Microsoft.CodeAnalysis.Diagnostic found in compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning))
        {
            bool error = found.Severity == DiagnosticSeverity.Error;
            sound &= !error;
            ScriptFile? file = files.FirstOrDefault(f => f.Tree == found.Location.SourceTree);
            diagnostics.Add(
                error ? ScriptProblems.ScriptError : ScriptProblems.ScriptWarning,
                file?.Place(found.Location) ?? new SourceLocation(files[0].Source.Path),
                $"{found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} ({found.Id})");
        }

        return sound;
    }

    private static IEnumerable<MetadataReference> References()
    {
        string[] platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator);
        return platform.Where(p => Known.Contains(Path.GetFileNameWithoutExtension(p)))
            .Append(typeof(RuleScript).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p));
    }
}
