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
}
