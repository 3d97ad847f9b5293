using GlamRules.Assessments.Sealing;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Verifying;

/// <summary>Compares files with what was recorded of them, or with what comes out again.</summary>
internal static class FileChecks
{
    /// <summary>Each input by its hash.</summary>
    public static IEnumerable<FileCheck> Inputs(IReadOnlyList<InputFile> recorded, IReadOnlyList<InputFile> now)
    {
        foreach (InputFile before in recorded)
        {
            InputFile? after = now.FirstOrDefault(i => Same(i, before));
            yield return new FileCheck(before.Role, Name(before), after is null ? FileState.Missing : after.Hash == before.Hash ? FileState.Holds : FileState.Changed);
        }

        foreach (InputFile added in now.Where(n => !recorded.Any(r => Same(r, n))))
        {
            yield return new FileCheck(added.Role, Name(added), FileState.Added);
        }
    }

    /// <summary>A file of the folder against the same file made again.</summary>
    public static FileCheck Output(string folder, string fresh, string file)
    {
        (string is_, string again) = (Path.Combine(folder, file), Path.Combine(fresh, file));
        if (!File.Exists(is_) || !File.Exists(again))
        {
            return new FileCheck("output", file, File.Exists(is_) ? FileState.Added : FileState.Missing);
        }

        byte[] found = File.ReadAllBytes(is_);
        byte[] made = File.ReadAllBytes(again);
        int common = found.AsSpan().CommonPrefixLength(made);
        return common == found.Length && common == made.Length
            ? new FileCheck("output", file, FileState.Holds, "made again, the same byte by byte")
            : new FileCheck("output", file, FileState.Changed, FormattableString.Invariant($"differs from line {1 + found.AsSpan(0, common).Count((byte)'\n')} on from what comes out again"));
    }

    /// <summary>A file by the hash in <c>results.json</c>.</summary>
    public static FileCheck ByHash(string folder, string file, string hash, string detail)
    {
        string path = Path.Combine(folder, file);
        return !File.Exists(path) ? new FileCheck("output", file, FileState.Missing)
            : DataHash.OfFile(path) == hash ? new FileCheck("output", file, FileState.Holds, detail)
            : new FileCheck("output", file, FileState.Changed, "its SHA-256 is not the one in results.json");
    }

    /// <summary><c>timings.json</c> differs from run to run: that it is well-formed is all there is to check.</summary>
    public static FileCheck Timings(string folder)
    {
        DiagnosticBag own = new();
        JsonValue? json = JsonParser.Load(Path.Combine(folder, TimingsJsonWriter.FileName), own);
        bool sound = json?["schema"]?.AsNumber == 1 && json["predictors"] is { Kind: JsonKind.Array } predictors
            && predictors.Items.All(p => p["name"] is { Kind: JsonKind.String } && p["trainSeconds"]?.AsNumber >= 0 && p["predictSeconds"]?.AsNumber >= 0 && p["recordsPerSecond"]?.AsNumber >= 0);
        return !File.Exists(Path.Combine(folder, TimingsJsonWriter.FileName)) ? new FileCheck("output", TimingsJsonWriter.FileName, FileState.Missing)
            : sound ? new FileCheck("output", TimingsJsonWriter.FileName, FileState.Holds, "well-formed; what it says depends on the machine and can't be made again")
            : new FileCheck("output", TimingsJsonWriter.FileName, FileState.Changed, "it is not of the form that assess writes");
    }

    private static bool Same(InputFile a, InputFile b) => a.Role == b.Role && a.Of == b.Of && a.File == b.File;

    public static string Name(InputFile file) => file.Of is null ? file.File : $"{file.Of}: {file.File}";
}
