using System.Runtime.CompilerServices;
using Xunit;

namespace GlamRules.Tests;

/// <summary>
/// Output that somebody has looked at and approved: a file beside the test, named after it. Where it differs, what came
/// out is left beside it as <c>.received.</c>; with <c>GLAMRULES_APPROVE=1</c> it takes the place of the old.
/// </summary>
internal static class Approved
{
    private const string Project = "tests/GlamRules.Tests/";

    /// <param name="text">What came out.</param>
    /// <param name="extension">Of the file: md, html, json, csv, txt.</param>
    /// <param name="variant">Where a test approves several files.</param>
    public static void Match(string text, string extension, string variant = "", [CallerFilePath] string test = "", [CallerMemberName] string member = "")
    {
        string source = test.Replace('\\', '/');
        string path = Repository.PathOf(source[source.LastIndexOf(Project, StringComparison.Ordinal)..]);
        string stem = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}.{member}{(variant.Length > 0 ? "." + variant : "")}");
        string approved = $"{stem}.approved.{extension}";
        string received = $"{stem}.received.{extension}";
        if (File.Exists(approved) && File.ReadAllText(approved) == text)
        {
            File.Delete(received);
        }
        else if (Environment.GetEnvironmentVariable("GLAMRULES_APPROVE") == "1")
        {
            File.WriteAllText(approved, text);
        }
        else
        {
            File.WriteAllText(received, text);
            Assert.Fail($"{Path.GetRelativePath(Repository.Root, received)} differs from what was approved.");
        }
    }
}
