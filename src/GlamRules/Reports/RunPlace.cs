using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports;

/// <summary>Where on a machine a run was made: in <c>timings.json</c>, for nothing else may name a place.</summary>
/// <param name="Assessment">The assessment's file.</param>
/// <param name="Ledger">The ledger's file.</param>
/// <param name="Data">The folder of the data files where one was named, or null.</param>
public sealed record RunPlace(string Assessment, string Ledger, string? Data)
{
    /// <summary>What <c>timings.json</c> of a folder remembers; null where it says nothing.</summary>
    public static RunPlace? Read(string folder)
    {
        string path = Path.Combine(folder, TimingsJsonWriter.FileName);
        return JsonParser.Load(path, new DiagnosticBag())?["where"] is { } where && where["assessment"] is { Kind: JsonKind.String } assessment
            ? new RunPlace(
                TidyPath.Of(Path.Combine(folder, assessment.Text)),
                TidyPath.Of(Path.Combine(folder, where["ledger"]?.Text ?? "")),
                where["data"] is { Kind: JsonKind.String } data ? TidyPath.Of(Path.Combine(folder, data.Text)) : null)
            : null;
    }

    /// <summary>The same as seen from a folder; a folder moved together with the rest still finds it.</summary>
    public RunPlace From(string folder) => new(Seen(folder, Assessment), Seen(folder, Ledger), Data is null ? null : Seen(folder, Data));

    private static string Seen(string folder, string path) => Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
}
