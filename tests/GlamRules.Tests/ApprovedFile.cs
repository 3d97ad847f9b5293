using Shouldly;

namespace GlamRules.Tests;

/// <summary>Holds text that people read to what was approved; with <c>GLAMRULES_APPROVE=1</c> it approves what it sees.</summary>
public static class ApprovedFile
{
    private static bool Approves => Environment.GetEnvironmentVariable("GLAMRULES_APPROVE") == "1";

    /// <param name="file">Path within the repository.</param>
    /// <param name="text">What the file must hold, with line feeds.</param>
    public static void Match(string file, string text)
    {
        string path = Repository.PathOf(file);
        if (Approves)
        {
            System.IO.File.WriteAllText(path, text);
        }

        (System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : "").ShouldBe(text, $"{file} is stale: run the tests with GLAMRULES_APPROVE=1 and review what changed");
    }
}
