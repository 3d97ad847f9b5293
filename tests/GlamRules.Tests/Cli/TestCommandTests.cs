using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli;

public class TestCommandTests
{
    [Fact]
    public void Test_AllKept_CountsAndTellsWhoHasNone()
    {
        using SmallSet set = new();
        CommandResult result = CommandLine.Run("test", set.Set);
        result.ShouldBe(new CommandResult(0, "PASS Small: 3 passed, 0 failed, 1 todo\n     Without examples: travel, silent.\n", ""));
    }

    [Fact]
    public void Test_Failures_AreShownWithPlaceAndReason()
    {
        using SmallSet set = Failing();
        CommandResult result = CommandLine.Run("test", set.Set);
        result.Code.ShouldBe(2);
        result.Output.ShouldBeApproved("test-failures", set.Root);
        CommandLine.RunInGerman("test", set.Set).ShouldBe(result);
    }

    [Fact]
    public void Test_Json_HasEveryExample()
    {
        using SmallSet set = new();
        CommandResult result = CommandLine.Run("test", set.Set, "--format", "json");
        result.Code.ShouldBe(0);
        result.Output.ShouldBeApproved("test-json", set.Root);
    }

    [Fact]
    public void Test_FolderOfSets_RunsAllOfThem()
    {
        using SmallSet set = new();
        set.Write("other/ruleset.json", """{ "name": "Other", "task": "label", "labels": ["a"], "field": "title" }""");
        set.Write("other/a.rules.json", """{ "rules": [ { "id": "a", "label": "a", "when": { "terms": ["a"] }, "examples": { "match": ["a b"] } } ] }""");
        CommandLine.Run("test", set.Root).Output.ShouldStartWith("PASS Other: 1 passed, 0 failed\nPASS Small:");
    }

    [Fact]
    public void Test_SetThatDoesNotLoad_CouldNotRun()
    {
        using SmallSet set = new();
        set.Write("rules/more.rules.json", """{ "rules": [ { "id": "x", "label": "Fction", "when": { "terms": ["a"] } } ] }""");
        CommandResult result = CommandLine.Run("test", set.Set);
        result.Code.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("Did you mean 'Fiction'?");
    }

    [Fact]
    public void Test_NoRuleSet_CouldNotRun()
    {
        using TemporaryFolder folder = new();
        CommandResult result = CommandLine.Run("test", folder.Path);
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("there is no rule set here");
    }

    private static SmallSet Failing()
    {
        SmallSet set = new(
            """
            { "name": "Small", "task": "label", "labels": ["Fiction", "Non-fiction"], "field": "title", "default": "Non-fiction",
              "examples": [ { "text": "A tale of travels", "label": "Non-fiction" },
                            { "fields": { "title": "A history of the tale" }, "label": "Fiction" },
                            { "text": "Ferns", "label": "Non-fiction", "todo": true } ] }
            """);
        set.Write("rules/travel.rules.json",
            """
            { "rules": [ { "id": "abroad", "label": "Non-fiction",
              "when": { "any": [ { "pattern": "\\babroad\\b" }, { "all": [ { "starts": "in" }, { "not": { "terms": ["love"] } } ] } ] },
              "examples": {
                "match": ["At home", "In Spain", "in love"],
                "noMatch": ["Wives abroad"],
                "todo": ["In Rome", "At sea"],
                "todoNoMatch": ["Not here", "In Egypt"] } } ] }
            """);
        return set;
    }
}
