using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli;

public class HelpTests
{
    [Fact]
    public void Help_OfAll_ShowsNoExamplesAndFits()
    {
        string help = CommandLine.Run("--help").Output;
        help.ShouldNotContain("Example:");
        help.ShouldContain("  test <rulesets>");
        help.Split('\n').ShouldAllBe(line => line.TrimEnd().Length <= 80);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("try")]
    [InlineData("explain")]
    [InlineData("train")]
    [InlineData("assess")]
    [InlineData("triage")]
    public void Help_OfAVerb_EndsWithAnExample(string verb) =>
        CommandLine.Run(verb, "--help").Output.ShouldContain($"Example:\n  glamrules {verb} ");
}
