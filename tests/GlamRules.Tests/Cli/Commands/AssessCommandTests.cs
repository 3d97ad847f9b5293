using GlamRules.Cli;
using GlamRules.Tests.Assessments;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

public sealed class AssessCommandTests : IDisposable
{
    private static readonly string[] Files = ["card.svg", "curves.json", "predictions.csv", "rejects.jsonl", "repeats.json", "report.html", "report.md", "results.json", "ro-crate-metadata.json", "summary.csv", "summary.json"];

    private readonly TinyCorpus _corpus = new();

    [Fact]
    public async Task Assess_TwiceOnMachinesOfTwoCultures_WritesTheSameBytes()
    {
        string assessment = _corpus.Assessment();
        string first = await Run("en-US", assessment, "one", "--repeat", "2");
        string second = await Run("de-DE", assessment, "two", "--repeat", "2");
        second.Replace("two", "one", StringComparison.Ordinal).ShouldBe(first);
        string[] written = [.. Directory.GetFiles(Out("one")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        written.ShouldBe([.. Files, "timings.json"], ignoreOrder: true);
        File.ReadAllBytes(Path.Combine(Out("two"), "models", "model.glammodel")).ShouldBe(File.ReadAllBytes(Path.Combine(Out("one"), "models", "model.glammodel")));
        foreach (string file in Files)
        {
            File.ReadAllBytes(Path.Combine(Out("two"), file)).ShouldBe(File.ReadAllBytes(Path.Combine(Out("one"), file)), file);
        }
    }

    [Fact]
    public async Task Assess_FormatJson_PrintsResultsAndNothingElse()
    {
        string printed = await Run("de-DE", _corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }]"), "json", "--format", "json");
        printed.ShouldBe(File.ReadAllText(Path.Combine(Out("json"), "results.json")));
    }

    [Fact]
    public async Task Assess_WithoutRepeat_LeavesNoFiguresOfAnEarlierRun()
    {
        string assessment = _corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }]");
        await Run("en-US", assessment, "out", "--repeat", "1");
        File.Exists(Path.Combine(Out("out"), "repeats.json")).ShouldBeTrue();
        await Run("en-US", assessment, "out");
        File.Exists(Path.Combine(Out("out"), "repeats.json")).ShouldBeFalse();
    }

    [Fact]
    public void Assess_PredictionsMissing_IsAFindingAndAReasonToDoubt()
    {
        _corpus.Write("vendor.csv", "id,answer\nt0,Fiction\n");
        string assessment = _corpus.Assessment("\"predictors\": [{ \"name\": \"vendor\", \"predictions\": \"vendor.csv\" }]");

        CommandResult result = CommandLine.Run("assess", assessment, "--out", Out("out"), "--format", "json", "--repeat", "2");

        result.Code.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("\"predictions-missing\"");
        string report = File.ReadAllText(Path.Combine(Out("out"), "report.md"));
        report.ShouldContain("records to be scored have no prediction here");
        report.ShouldContain("Left out: vendor has no prediction for");
    }

    [Fact]
    public void Assess_ModelFittedOnAnotherDivision_IsAFindingAndLeftOutOfTheRepeats()
    {
        CommandLine.Run("train", _corpus.Assessment(), "--out", Path.Combine(_corpus.Path, "m.glammodel")).Code.ShouldBe(ExitCode.Done);
        _corpus.Write("datapackage.json", TinyCorpus.Package.Replace("\"seed\": 1", "\"seed\": 2", StringComparison.Ordinal));
        string assessment = _corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }, { \"name\": \"saved\", \"model\": \"m.glammodel\" }]");

        CommandResult result = CommandLine.Run("assess", assessment, "--out", Out("out"), "--repeat", "2");

        result.Code.ShouldBe(ExitCode.Done);
        result.Error.ShouldContain("GR0507");
        result.Error.ShouldContain("warning GR0312: 'saved' is left out of the repeats");
        result.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal).ShouldContain("saved: it was fitted on another division of this corpus");
        File.ReadAllText(Path.Combine(Out("out"), "results.json")).ShouldContain("\"model-fitted-on-other-records\"");
        File.ReadAllText(Path.Combine(Out("out"), "repeats.json")).ShouldNotContain("saved");
    }

    public void Dispose() => _corpus.Dispose();

    private string Out(string name) => Path.Combine(_corpus.Path, name);

    private async Task<string> Run(string culture, string assessment, string folder, params string[] more)
    {
        using MachineCulture machine = new(culture);
        using StringWriter output = new();
        using StringWriter error = new();
        int code = await GlamRulesCommand.RunAsync(["assess", assessment, "--out", Out(folder), .. more], new Surroundings(output, error, terminal: false), CancellationToken.None);
        error.ToString().ShouldBe("");
        code.ShouldBe(ExitCode.Done);
        return output.ToString();
    }
}
