using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Cli;
using GlamRules.Cli.Output;
using GlamRules.Evaluation;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Output;

public class TerminalSummaryTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Summary_Piped_IsPlainAndAsApproved(string language)
    {
        using MachineCulture machine = new(language == "en" ? "de-DE" : "en-US");
        string text = Summary(Reports.SmallAssessment.Repeated, language);
        text.ShouldNotContain('\u001b');
        Approved.Match(text, "txt", language);
    }

    [Fact]
    public void Summary_SystemLeftOut_SaysSoFirst()
    {
        string text = Summary(Reports.SmallAssessment.With(Verdict.Inconclusive, rulesPass: false), "en");
        text.ShouldContain("rules ✗");
        text.ShouldContain("Only the model meets the threshold:");
        text.ShouldContain("more labelled test");
    }

    [Fact]
    public void Summary_LongAndHostileNames_StaysWithin80Columns()
    {
        AssessmentResult small = Reports.SmallAssessment.Result;
        string name = "a system of a very long name \u001b[31m[bold]";
        AssessmentResult result = small with
        {
            Definition = small.Definition with { Title = "[red]Title\u001b[0m" },
            Predictors = [.. small.Predictors, small.Predictors[0] with { Result = small.Predictors[0].Result with { Name = name, EliminatedBy = "accuracy" } }],
        };
        string text = Summary(result, "en");
        text.Split('\n').ShouldAllBe(line => line.Length <= 80);
        text.ShouldContain("[red]Title\uFFFD[0m");
        text.Split('\n').Count(line => line.StartsWith("  a system", StringComparison.Ordinal)).ShouldBe(1);
    }

    // Lines are padded to the width of a table; that is nothing to approve.
    private static string Summary(AssessmentResult result, string language)
    {
        using StringWriter output = new() { NewLine = "\n" };
        Surroundings surroundings = new(output, TextWriter.Null, terminal: false);
        TerminalSummary.Write(result, "out", CultureInfo.GetCultureInfo(language), surroundings.Results);
        return string.Join('\n', output.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }
}
