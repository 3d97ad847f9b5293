using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli;

public class ExplainCommandTests
{
    [Fact]
    public void Explain_RecordOfACorpus_ShowsVotesWinnerAndTrees()
    {
        using SmallSet set = new();
        CommandResult result = CommandLine.Run("explain", set.Set, set.Corpus, "--id", "d4");
        result.Code.ShouldBe(0);
        result.Output.ShouldBeApproved("explain-record", set.Root);
        CommandLine.RunInGerman("explain", set.Set, set.Corpus, "--id", "d4").ShouldBe(result);
    }

    [Fact]
    public void Explain_RuleThatDoesNotVote_PointsAtTheFirstPartThatFailed()
    {
        using SmallSet set = new();
        string unless = CommandLine.Run("explain", set.Set, "--text", "A history of the tale", "--rule", "tale").Output;
        unless.ShouldContain("✓ pattern \\bhistory of\\b: found “history of” in title  ←");
        string all = CommandLine.Run("explain", set.Set, "--text", "A map of Kent", "--rule", "silent").Output;
        all.ShouldContain("Why not: length 0 to 2 words does not hold: title is “A map of Kent”.");
    }

    [Fact]
    public void Explain_LabelThatNobodyVotesFor_SaysWhatEachRuleLacked()
    {
        using SmallSet set = new();
        CommandResult result = CommandLine.Run("explain", set.Set, "--text", "A map of the history of the tale", "--label", "Non-fiction");
        result.Output.ShouldBeApproved("explain-label", set.Root);
    }

    [Fact]
    public void Explain_Json_HasEveryPart()
    {
        using SmallSet set = new();
        CommandLine.Run("explain", set.Set, "--text", "A tour", "--rule", "travel", "--format", "json").Output.ShouldBeApproved("explain-json", set.Root);
    }

    [Fact]
    public void Explain_RecordOfTest_ShowsNoGold()
    {
        using SmallSet set = new();
        CommandLine.Run("explain", set.Set, set.Corpus, "--id", "x1").Output.ShouldContain("gold    not shown: the record is in the test split");
    }

    [Theory]
    [InlineData("--id", "nobody", "no record 'nobody'")]
    [InlineData("--id", "d1", "Did you mean 'tale'?", "--rule", "tales")]
    [InlineData("--id", "d1", "Did you mean 'Fiction'?", "--label", "Fictions")]
    public void Explain_UnknownName_CouldNotRun(string option, string value, string expected, params string[] more)
    {
        using SmallSet set = new();
        CommandResult result = CommandLine.Run([.. new[] { "explain", set.Set, set.Corpus, option, value }, .. more]);
        result.Code.ShouldBe(1);
        result.Error.ShouldContain(expected);
    }

    [Fact]
    public void Explain_NeitherIdNorText_CouldNotRun()
    {
        using SmallSet set = new();
        CommandResult result = CommandLine.Run("explain", set.Set);
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("Name a record with --id, or give a text with --text.");
    }
}
