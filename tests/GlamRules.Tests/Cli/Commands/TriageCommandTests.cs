using System.Text.Json;
using GlamRules.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

public sealed class TriageCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Example => Repository.PathOf("corpora/library.triage.json");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Triage_OfTheExample_FitsAndIsAsApproved(string language)
    {
        using MachineCulture machine = new("tr-TR");
        CommandResult result = CommandLine.Run("triage", Example, "--lang", language);
        (result.Code, result.Error).ShouldBe((0, ""));
        result.Output.Split('\n').ShouldAllBe(l => l.Length <= 80);
        Approved.Match(result.Output, "txt", language);
    }

    [Fact]
    public void Triage_WithOut_WritesTheReportBesideTheIdeas()
    {
        string ideas = _folder.Write("triage.json", File.ReadAllText(Example));
        CommandResult result = CommandLine.Run("triage", _folder.Path, "--out", _folder.Path);
        (result.Code, result.Error).ShouldBe((0, ""));
        result.Output.ShouldEndWith($"\nReport: {Path.Combine(_folder.Path, "triage.html")}\n");
        File.ReadAllText(ideas).ShouldBe(File.ReadAllText(Example));
        CommandResult again = CommandLine.Run("triage", Example, "--format", "json");
        File.ReadAllText(Path.Combine(_folder.Path, "triage-results.json")).ShouldBe(again.Output);
        JsonDocument.Parse(again.Output).RootElement.GetProperty("projects")[0].GetProperty("place").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Triage_OfAFolderWithoutIdeas_SaysHowToMakeSome()
    {
        CommandResult result = CommandLine.Run("triage", _folder.Path);
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("glamrules new triage ideas");
    }

    [Fact]
    public async Task NewTriage_WhereNobodyCanBeAsked_IsAFileToFillIn()
    {
        (int code, string output, string error) = await Run(null, "new", "triage", At("plans/ideas"), "--projects", "Maps", "Letters");
        (code, error).ShouldBe((0, ""));
        output.ShouldEndWith($"Next: glamrules triage {At("plans/ideas.triage.json")}\n");
        (await Run(null, "check", At("plans/ideas.triage.json"))).ShouldBe((0, "", ""));
        (await Run(null, "triage", At("plans"))).Output.ShouldContain("50 of 50 answers are open");
        Approved.Match(File.ReadAllText(At("plans/ideas.triage.json")), "txt");
    }

    [Fact]
    public async Task NewTriage_OnATerminal_AsksEveryQuestion()
    {
        // A word, a number with a note, a reason asked for, a slip, what nobody knows; the rest stays open.
        string said = "Our ideas\nMaps\nTell maps from plans.\nmap room\n3 it would be new\n?\n2\n400\nmany\nunknown\n9\n2\n" + new string('\n', 20) + "\n";
        (int code, _, string error) = await Run(new StringReader(said), "new", "triage", At("ideas"));
        code.ShouldBe(0);
        string text = File.ReadAllText(At("ideas.triage.json"));
        text.ShouldContain("\"title\": \"Our ideas\"");
        text.ShouldContain("\"cheapPrediction\": { \"answer\": \"much\", \"note\": \"it would be new\" }");
        text.ShouldContain("\"friction\": \"sometimes\"");
        text.ShouldContain("\"hoursPerYear\": 400");
        text.ShouldContain("\"items\": \"unknown\"");
        text.ShouldContain("\"monotony\": \"mixed\"");
        text.ShouldContain("\"others\": null");
        Approved.Match(error, "txt");
    }

    [Fact]
    public async Task NewAssessment_FromATriage_CarriesWhatItKnows()
    {
        await Run(null, "new", "corpus", At("titles"));
        (int code, _, string error) = await Run(null, "new", "assessment", "genre", "--corpus", At("titles"), "--quick", "--from-triage", Example, "--project", "Hurtful words in descriptions");
        (code, error).ShouldBe((0, ""));
        Approved.Match(File.ReadAllText(At("titles/genre.assessment.json")), "txt");
        (await Run(null, "check", At("titles/genre.assessment.json"))).ShouldBe((0, "", ""));
    }

    [Fact]
    public async Task NewAssessment_FromATriageWithoutACorpus_SaysTheNextStep()
    {
        (int code, _, string error) = await Run(null, "new", "assessment", "genre", "--corpus", At("nowhere"), "--from-triage", Example, "--project", "Letters of the parish");
        code.ShouldBe(1);
        error.ShouldContain("there is no corpus yet for 'Letters of the parish'");
        error.ShouldContain("glamrules new corpus");
        Directory.Exists(At("nowhere")).ShouldBeFalse();
    }

    private string At(string name) => Path.Combine(_folder.Path, name);

    private static async Task<(int Code, string Output, string Error)> Run(TextReader? answers, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = await GlamRulesCommand.RunAsync(args, new Surroundings(output, error, terminal: false, answers), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
