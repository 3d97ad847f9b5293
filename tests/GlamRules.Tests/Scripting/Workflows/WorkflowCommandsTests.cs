using GlamRules.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Workflows;

/// <summary>Every verb that takes a rule set, over a folder that holds nothing but a workflow file.</summary>
public sealed class WorkflowCommandsTests
{
    private const string Workflow = """
        {
          "WorkflowName": "Genre from title",
          "Rules": [
            {
              "RuleName": "form-named", "SuccessEvent": "Fiction", "Operator": "Or",
              "Rules": [
                { "RuleName": "novel", "Expression": "input1.Title.Contains(\"novel\")" },
                { "RuleName": "tale", "Expression": "input1.Title.Contains(\"tale\")" }
              ]
            },
            { "RuleName": "Non-fiction", "Expression": "input1.Title.StartsWith(\"History\")" }
          ]
        }
        """;

    [Theory]
    [InlineData("check RULES", "")]
    [InlineData("test RULES", "Genre from title")]
    [InlineData("try RULES CORPUS", "form-named")]
    [InlineData("explain RULES CORPUS --id 3", "expression input1.Title.Contains(\"tale\"): found “tale” in title")]
    [InlineData("assess CORPUS/genre.assessment.json --out OUT --split dev", "")]
    public async Task Verb_OverAFolderOfWorkflows_Works(string command, string shown)
    {
        using TemporaryFolder folder = new();
        string corpus = Repository.PathOf("tests/GlamRules.Tests/Diagnostics/Cases/GR0401");
        foreach (string file in new[] { "books.csv", "datapackage.json", "genre.assessment.json" })
        {
            File.Copy(Path.Combine(corpus, file), Path.Combine(folder.Path, file));
        }

        string rules = Directory.CreateDirectory(Path.Combine(folder.Path, "rules")).FullName;
        await File.WriteAllTextAsync(Path.Combine(rules, "genre.workflow.json"), Workflow);
        using StringWriter output = new();
        using StringWriter error = new();
        string[] args = [.. command.Split(' ').Select(a => a.Replace("RULES", rules, StringComparison.Ordinal).Replace("CORPUS", folder.Path, StringComparison.Ordinal).Replace("OUT", Path.Combine(folder.Path, "out"), StringComparison.Ordinal))];
        int exit = await GlamRulesCommand.RunAsync(args, new Surroundings(output, error, terminal: false), CancellationToken.None);
        exit.ShouldBe(0, error.ToString());
        output.ToString().ShouldContain(shown);
    }
}
