using System.Text.Json;
using AngleSharp.Html.Parser;
using GlamRules.Cli;
using GlamRules.Diagnostics;
using GlamRules.Tests.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Hostile;

/// <summary>Whole commands over a corpus in which every text is hostile, beside the same in harmless words.</summary>
public sealed class HostileRunTests : IClassFixture<HostileRunTests.Finished>
{
    private readonly Finished _finished;

    public HostileRunTests(Finished finished) => _finished = finished;

    public static TheoryData<string> Commands =>
    [
        "check RULES", "check ASSESSMENT", "check --lint RULES", "test RULES", "try RULES CORPUS --task genre",
        "explain RULES CORPUS --task genre --id ID", "explain RULES --text a&novel&\u001b[31m\u202Ex", "audit CORPUS --task genre", "agree CORPUS --task genre", "verify OUT",
        "train ASSESSMENT --out MODEL", "assess ASSESSMENT --out NEW --split dev", "nonsense",
    ];

    [Fact]
    public void Assess_HostileTexts_Runs()
    {
        _finished.Result.ShouldSatisfyAllConditions(r => r.Code.ShouldBe(ExitCode.Done, r.Error), r => r.Output.ShouldNotBeEmpty());
        _finished.Plain.Code.ShouldBe(ExitCode.Done, _finished.Plain.Error);
    }

    [Fact]
    public void Html_OfARun_HasNoElementOrAttributeOfItsOwn()
    {
        string html = File.ReadAllText(Path.Combine(_finished.Hostile.Out, "report.html"));
        Shape.Kinds(html).Except(Shape.Kinds(File.ReadAllText(Path.Combine(_finished.Harmless.Out, "report.html")))).ShouldBeEmpty();
        new HtmlParser().ParseDocument(html).Scripts.Length.ShouldBe(new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_finished.Harmless.Out, "report.html"))).Scripts.Length);
    }

    [Theory]
    [InlineData("report.md")]
    [InlineData("exports/dataset-card.md")]
    [InlineData("exports/rules-card.md")]
    [InlineData("exports/model-card.md")]
    public void Markdown_OfARun_HasNoElementOrAttributeOfItsOwn(string file)
    {
        string text = File.ReadAllText(Path.Combine(_finished.Hostile.Out, file));
        Shape.Kinds(Shape.Html(Body(text))).Except(Shape.Kinds(Shape.Html(Body(File.ReadAllText(Path.Combine(_finished.Harmless.Out, file)))))).ShouldBeEmpty();
        ShouldSteerNothing(text);
    }

    [Theory]
    [InlineData("results.json")]
    [InlineData("timings.json")]
    [InlineData("ro-crate-metadata.json")]
    [InlineData("exports/croissant.json")]
    public void Json_OfARun_IsReadBack(string file)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_finished.Hostile.Out, file)));
        json.RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public void Files_OfARun_StandWhereTheyDoWithHarmlessNames() => FilesBelow(_finished.Hostile.Out).Length.ShouldBe(FilesBelow(_finished.Harmless.Out).Length);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Terminal_OfACommand_GetsNothingThatSteersIt(string command)
    {
        CommandResult result = CommandLine.Run([.. command.Split(' ').Select(a => a
            .Replace("RULES", _finished.Hostile.Rules, StringComparison.Ordinal).Replace("CORPUS", _finished.Hostile.Folder, StringComparison.Ordinal)
            .Replace("ASSESSMENT", _finished.Hostile.Assessment, StringComparison.Ordinal).Replace("OUT", _finished.Hostile.Out, StringComparison.Ordinal)
            .Replace("NEW", Path.Combine(_finished.Hostile.Folder, "new"), StringComparison.Ordinal).Replace("MODEL", Path.Combine(_finished.Hostile.Folder, "m.glammodel"), StringComparison.Ordinal)
            .Replace("ID", _finished.Hostile.AnId, StringComparison.Ordinal).Replace('&', ' '))]);
        ShouldSteerNothing(result.Output);
        ShouldSteerNothing(result.Error);
        (result.Code == ExitCode.CouldNotRun).ShouldBe(command == "nonsense" || command.StartsWith("agree", StringComparison.Ordinal), result.Error);
        (command.StartsWith("check", StringComparison.Ordinal) ? "silent when all is well" : result.Output + result.Error).ShouldNotBeEmpty();
    }

    [Fact]
    public void Assess_WithoutAPlaceToWriteTo_StaysBelowOut()
    {
        GlamRules.Cli.Commands.OutputPlace.Default(GlamRules.Tests.Assessments.TinyCorpus.Read(_finished.Hostile.Assessment)).ShouldSatisfyAllConditions(
            place => Path.GetDirectoryName(place).ShouldBe("out"), place => ShouldSteerNothing(place.Replace('\u202E', ' ')));
    }

    private static void ShouldSteerNothing(string text) => PlainText.Of(text.Replace("\n", "", StringComparison.Ordinal)).ShouldBe(text.Replace("\n", "", StringComparison.Ordinal));

    private static string Body(string card) => card.StartsWith("---\n", StringComparison.Ordinal) ? card[card.IndexOf("\n---\n", StringComparison.Ordinal)..] : card;

    private static string[] FilesBelow(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f))];

    /// <summary>Both assessed once, for all tests of the class.</summary>
    public sealed class Finished : IDisposable
    {
        internal HostileCorpus Hostile { get; } = new(isHostile: true);

        internal HostileCorpus Harmless { get; } = new(isHostile: false);

        internal CommandResult Result { get; }

        internal CommandResult Plain { get; }

        public Finished()
        {
            Result = CommandLine.Run("assess", Hostile.Assessment, "--out", Hostile.Out, "--curves", "false");
            Plain = CommandLine.Run("assess", Harmless.Assessment, "--out", Harmless.Out, "--curves", "false");
        }

        public void Dispose()
        {
            Hostile.Dispose();
            Harmless.Dispose();
        }
    }
}
