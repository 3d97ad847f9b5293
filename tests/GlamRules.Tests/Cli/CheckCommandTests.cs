using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli;

public class CheckCommandTests
{
    [Fact]
    public void Check_SeveralPaths_TellsOfAll()
    {
        using SmallSet set = new();
        set.Write("rules/ruleset.json", "{ \"name\": ");
        set.Write("corpus/datapackage.json", "{ \"name\": ");

        CommandResult result = CommandLine.Run("check", set.Set, set.Corpus);

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("ruleset.json:1");
        result.Error.ShouldContain("datapackage.json:1");
    }

    [Fact]
    public void Check_FolderOfSets_ChecksAllOfThem()
    {
        using SmallSet set = new();
        CommandLine.Run("check", set.Root).ShouldBe(new CommandResult(0, "", ""));
        set.Write("other/ruleset.json", "{ \"name\": ");
        CommandLine.Run("check", set.Root).Error.ShouldContain("other/ruleset.json:1");
    }

    [Fact]
    public void Check_OneOfSeveralIsNothing_CouldNotRun()
    {
        using SmallSet set = new();
        CommandResult result = CommandLine.Run("check", set.Set, Path.Combine(set.Root, "elsewhere"));
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("there is nothing to check");
    }

    [Fact]
    public void Check_MisspeltFolder_IsMetWithItsNeighbour()
    {
        using SmallSet set = new();
        CommandLine.Run("check", Path.Combine(set.Root, "rulse")).Error.ShouldContain($"there is nothing to check. Did you mean '{set.Set}'?");
    }

    [Fact]
    public void Lint_NothingFound_SaysSo()
    {
        using SmallSet set = new();
        set.Write("rules/forms.rules.json", """{ "rules": [ { "id": "a", "label": "Fiction", "when": { "terms": ["tale"] }, "examples": { "match": ["A tale"] } } ] }""");
        set.Write("rules/ruleset.json", """{ "labels": ["Fiction"], "field": "title" }""");
        CommandLine.Run("check", set.Set, "--lint").ShouldBe(new CommandResult(0, "No findings in 1 rule.\n", ""));
        CommandLine.Run("check", set.Root, "--lint").Output.ShouldBe("No findings in 1 rule.\n");
        CommandLine.Run("check", set.Set).Output.ShouldBe("");
    }

    [Fact]
    public void Lint_AnAssessment_LintsItsRuleSets()
    {
        using SmallSet set = new();
        set.Write("corpus/genre.assessment.json", """{ "title": "T", "task": "genre", "predictors": [ { "name": "rules", "rules": "../rules" } ], "criteria": { "optimise": "accuracy", "margin": 0.05 } }""");
        string assessment = Path.Combine(set.Corpus, "genre.assessment.json");

        CommandResult result = CommandLine.Run("check", assessment, "--lint");

        result.Code.ShouldBe(0);
        result.Error.ShouldContain("note GR0166: 2 of 3 rules ('travel', 'silent') have no examples");
        CommandLine.Run("check", assessment).Error.ShouldBe("");
        CommandLine.Run("check", set.Corpus, "--lint").Error.ShouldContain("--lint is for rule sets and assessments");
    }
}
