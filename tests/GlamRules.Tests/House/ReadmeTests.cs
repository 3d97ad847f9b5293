using System.CommandLine;
using System.Text.Json;
using System.Text.RegularExpressions;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Cli;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Evaluation.Metrics;
using GlamRules.Evaluation.Metrics.Expressions;
using GlamRules.Learning;
using GlamRules.Learning.Trainers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.House;

/// <summary>The README tells the truth: its lists are the code's, its commands run.</summary>
public partial class ReadmeTests
{
    private const string Page = "README.md";

    [Fact]
    public void Commands_Listed_AreThoseOfTheProgram()
    {
        using StringWriter nowhere = new();
        RootCommand root = GlamRulesCommand.Build(new Surroundings(nowhere, nowhere, terminal: false));
        IEnumerable<(string Name, Command Command)> verbs = root.Subcommands.SelectMany(c => c.Subcommands.Count == 0 ? [(c.Name, c)] : c.Subcommands.Select(s => ($"{c.Name} {s.Name}", s)));
        GeneratedSection.ShouldStandIn(Page, "commands", Table("Command", "does", verbs.Select(v => ($"`{v.Name}`", v.Command.Description!.Split('\n')[0]))));
    }

    [Fact]
    public void Metrics_Listed_AreThoseOfTheCatalogue() =>
        GeneratedSection.ShouldStandIn(Page, "metrics", Table("Metric", "says",
        [.. MetricCatalogue.All.Select(m => ($"`{m.Pattern}`", m.Legend)), .. FBeta.Forms.Select(f => ($"`{f.Pattern}`", f.Legend)), .. MetricParser.Forms.Select(f => ($"`{f.Pattern}`", f.Legend))]));

    [Fact]
    public void Costs_Listed_AreThoseThatAreRead() => GeneratedSection.ShouldStandIn(Page, "costs", Options(AssessmentShape.Costs));

    [Fact]
    public void Trainers_Listed_AreThoseOfTheLibrary() =>
        GeneratedSection.ShouldStandIn(Page, "trainers", Table("Trainer", "fits", TrainerNames.All.Select(t => ($"`{t}`", TrainerNames.Describe(t)))));

    [Fact]
    public void TimedMetrics_Listed_AreThoseOfTheLibrary() =>
        GeneratedSection.ShouldStandIn(Page, "timed-metrics", Table("Threshold on", "says", TimedMetrics.All.Select(m => ($"`{m}`", TimedMetrics.Describe(m)))));

    [Fact]
    public void TrainOptions_Listed_AreThoseThatAreRead() => GeneratedSection.ShouldStandIn(Page, "train-options", Options(TrainingShape.Recipe));

    [Fact]
    public void SuggestOptions_Listed_AreThoseThatAreRead() => GeneratedSection.ShouldStandIn(Page, "suggest-options", Options(AssessmentShape.Suggest));

    [Fact]
    public void Corpora_Listed_AreThoseOfTheFolder()
    {
        IEnumerable<(string, string)> corpora = Directory.EnumerateDirectories(Repository.PathOf("corpora")).Order(StringComparer.Ordinal).Select(folder =>
        {
            using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")));
            string name = Path.GetFileName(folder);
            return ($"[{name}](corpora/{name})", package.RootElement.GetProperty("title").GetString()!);
        });
        GeneratedSection.ShouldStandIn(Page, "corpora", Table("Corpus", "holds", corpora));
    }

    [Fact]
    public async Task FirstCommand_Run_SaysWhatThePageShows()
    {
        using TemporaryFolder folder = new();
        (int code, string output, string error) = await Run(["assess", "corpora/nineteenth-century-titles", "--out", folder.Path, "--ledger", Path.Combine(folder.Path, "ledger.jsonl")]);
        error.ShouldBeEmpty();
        code.ShouldBe(0);
        string shown = output.Replace(folder.Path + Path.DirectorySeparatorChar, "out/nineteenth-century-titles-genre/", StringComparison.Ordinal);
        string[] lines = [.. shown.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())];
        lines.ShouldAllBe(l => l.Length <= 80);
        GeneratedSection.ShouldStandIn(Page, "first-command", $"```text\n{string.Join('\n', lines).Trim('\n')}\n```");
    }

    [Fact]
    public async Task Triage_OfTheExample_BeginsAsThePageShows()
    {
        (int code, string output, string error) = await Run(["triage", "corpora/library.triage.json"]);
        (code, error).ShouldBe((0, ""));
        string[] lines = [.. output.Split('\n').TakeWhile(l => l != "Open questions first")];
        GeneratedSection.ShouldStandIn(Page, "triage", $"```text\n{string.Join('\n', lines).Trim('\n')}\n```");
    }

    [Fact]
    public async Task Commands_Shown_Run()
    {
        using TemporaryFolder folder = new();
        string[] shown = [.. Shown()];
        shown.Length.ShouldBeGreaterThan(4);
        foreach (string line in shown.Where(l => !l.Contains("corpus get", StringComparison.Ordinal)))
        {
            string[] args = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            int to = Array.IndexOf(args, "--out");
            args = to < 0 ? [.. args, .. args[0] == "assess" ? ["--out", Path.Combine(folder.Path, "out")] : Array.Empty<string>()] : [.. args[..(to + 1)], Path.Combine(folder.Path, args[to + 1])];
            int repeat = Array.IndexOf(args, "--repeat");
            if (repeat >= 0)
            {
                args[repeat + 1] = "2";
            }

            args = args[0] == "assess" ? [.. args, "--ledger", Path.Combine(folder.Path, "ledger.jsonl")] : args;
            (int code, _, string error) = await Run(args);
            code.ShouldBe(0, $"{line}: {error}");
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("corpora/README.md")]
    [InlineData("rules/README.md")]
    public void Links_OfAPage_LeadSomewhere(string page) =>
        Link().Matches(File.ReadAllText(Repository.PathOf(page))).Select(m => m.Groups[1].Value)
            .Where(l => !l.StartsWith("http", StringComparison.Ordinal) && !l.StartsWith('#') && !Path.Exists(Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, l.Split('#')[0])))
            .ShouldBeEmpty();

    // Every glamrules command in a block of shell, as its arguments.
    private static IEnumerable<string> Shown() =>
        Block().Matches(File.ReadAllText(Repository.PathOf(Page))).SelectMany(b => b.Groups[1].Value.Split('\n'))
            .Select(l => l.StartsWith("dotnet run ", StringComparison.Ordinal) ? l[(l.IndexOf(" -- ", StringComparison.Ordinal) + 4)..] : l.StartsWith("glamrules ", StringComparison.Ordinal) ? l["glamrules ".Length..] : "")
            .Where(l => l.Length > 0);

    private static async Task<(int Code, string Output, string Error)> Run(string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        string[] rooted = [.. args.Select(a => a.StartsWith("corpora/", StringComparison.Ordinal) || a.StartsWith("rules/", StringComparison.Ordinal) ? Repository.PathOf(a) : a)];
        int code = await GlamRulesCommand.RunAsync(rooted, new Surroundings(output, error, terminal: false), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private static string Options(ObjectShape shape) =>
        Table("Member", "says", shape.Members.Select(m => ($"`{m.Name}`", m.Default is null ? m.Description : $"{m.Description} `{m.Default}` unless told otherwise.")));

    private static string Table(string left, string right, IEnumerable<(string Left, string Right)> rows) =>
        $"| {left} | {right} |\n| --- | --- |\n{string.Join('\n', rows.Select(r => $"| {r.Left} | {r.Right.Replace("|", "\\|", StringComparison.Ordinal)} |"))}";

    [GeneratedRegex(@"```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
