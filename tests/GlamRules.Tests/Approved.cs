using Shouldly;

namespace GlamRules.Tests;

/// <summary>Holds text that people read to what was approved; with <c>GLAMRULES_APPROVE=1</c> it approves what it sees.</summary>
public static class Approved
{
    private static bool Approves => Environment.GetEnvironmentVariable("GLAMRULES_APPROVE") == "1";

    /// <param name="file">Path within the repository.</param>
    /// <param name="text">What the file must hold, with line feeds.</param>
    public static void File(string file, string text)
    {
        string path = Repository.PathOf(file);
        if (Approves)
        {
            System.IO.File.WriteAllText(path, text);
        }

        (System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : "").ShouldBe(text, $"{file} is stale: run the tests with GLAMRULES_APPROVE=1 and review what changed");
    }

    /// <summary>The part of a page between <c>&lt;!-- name: begin --&gt;</c> and <c>&lt;!-- name: end --&gt;</c>.</summary>
    public static void Section(string file, string name, string text)
    {
        string page = System.IO.File.ReadAllText(Repository.PathOf(file));
        string begin = $"<!-- {name}: begin -->\n";
        int from = page.IndexOf(begin, StringComparison.Ordinal);
        int to = page.IndexOf($"<!-- {name}: end -->", StringComparison.Ordinal);
        (from >= 0 && to > from).ShouldBeTrue($"{file} has no section '{name}'");
        File(file, page[..(from + begin.Length)] + text + page[to..]);
    }
}
