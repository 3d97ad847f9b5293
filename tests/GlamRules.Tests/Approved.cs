using System.Runtime.CompilerServices;
using Shouldly;

namespace GlamRules.Tests;

/// <summary>
/// Output that somebody has looked at and approved: a file beside the test, named after it. Where it differs, what came
/// out is left in the temporary folder; with <c>GLAMRULES_APPROVE=1</c> it takes the place of the old.
/// </summary>
internal static class Approved
{
    private const string Project = "tests/GlamRules.Tests/";

    /// <summary>Whether what comes out now is approved.</summary>
    public static bool Renews { get; } = Environment.GetEnvironmentVariable("GLAMRULES_APPROVE") == "1";

    /// <param name="text">What came out.</param>
    /// <param name="extension">Of the file: md, html, json, csv, txt.</param>
    /// <param name="variant">Where a test approves several files.</param>
    public static void Match(string text, string extension, string variant = "", [CallerFilePath] string test = "", [CallerMemberName] string member = "")
    {
        string source = test.Replace('\\', '/');
        string path = Repository.PathOf(source[source.LastIndexOf(Project, StringComparison.Ordinal)..]);
        string stem = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}.{member}{(variant.Length > 0 ? "." + variant : "")}");
        MatchFile($"{stem}.approved.{extension}", text);
    }

    /// <summary>The same for a file of a name of its own.</summary>
    /// <param name="file">Path within the repository, or full.</param>
    /// <param name="text">What it must hold, with line feeds.</param>
    public static void MatchFile(string file, string text)
    {
        string path = Repository.PathOf(file);
        string beside = Path.Combine(Path.GetTempPath(), "glamrules-received", Path.GetRelativePath(Repository.Root, path));
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            return;
        }

        if (Renews)
        {
            File.WriteAllText(path, text);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
        File.WriteAllText(beside, text);
        text.ShouldBe(File.Exists(path) ? File.ReadAllText(path) : "", $"{Path.GetRelativePath(Repository.Root, path)} was approved otherwise; what came out is in {beside}");
    }
}
