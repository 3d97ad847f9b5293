using GlamRules.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NewRuleSet_FromFlags_IsCheckedInSilence()
    {
        (int code, string output, string error) = await Run("new", "ruleset", At("novels"), "--labels", "Fiction,Non-fiction", "--field", "title");
        (code, error).ShouldBe((0, ""));
        Approved.MatchFile("tests/GlamRules.Tests/Cli/Commands/new-ruleset.approved.txt", Shown(output) + Written("novels", "ruleset.json", "first.rules.json", "first-words.txt"));
        (await Run("check", At("novels"))).ShouldBe((0, "", ""));
    }

    [Fact]
    public async Task NewRuleSet_OnATerminal_AsksForWhatIsNotSaid()
    {
        (int code, _, string error) = await Run(new StringReader("subject\nA, B\nyes\n"), "new", "ruleset", At("subjects"));
        code.ShouldBe(0);
        error.ShouldBe("Which field of the data do the rules read? [title] Which labels may they vote for? Divide them by commas. [Fiction,Non-fiction] May a record have several labels (yes or no)? [no] ");
        File.ReadAllText(At("subjects/ruleset.json")).ShouldContain("\"task\": \"labels\"");
        (await Run("check", At("subjects"))).ShouldBe((0, "", ""));
    }

    [Fact]
    public async Task NewRuleSet_WithoutLabels_SaysWhatIsMissing()
    {
        (int code, _, string error) = await Run("new", "ruleset", At("novels"));
        code.ShouldBe(1);
        error.ShouldContain("--labels");
        Directory.Exists(At("novels")).ShouldBeFalse();
    }

    [Fact]
    public async Task NewRuleSet_FromATable_HoldsItsRules()
    {
        string table = _folder.Write("t.csv", "id,label,terms,match\nforms,Fiction,novel | tale,A novel\nmaps,Non-fiction,map,A map of Kent\n");
        (await Run("new", "ruleset", At("set"), "--from", table)).Code.ShouldBe(0);
        (await Run("check", At("set"))).ShouldBe((0, "", ""));
        (await Run("new", "table", At("set"), "--to", At("back.xlsx"))).Code.ShouldBe(0);
        (await Run("new", "ruleset", At("again"), "--from", At("back.xlsx"))).Code.ShouldBe(0);
        File.ReadAllText(At("again/all.rules.json")).ShouldBe(File.ReadAllText(At("set/all.rules.json")));
    }

    [Fact]
    public async Task NewCorpus_WithoutData_IsCheckedInSilence()
    {
        (int code, string output, string error) = await Run("new", "corpus", At("titles"));
        (code, error).ShouldBe((0, ""));
        Approved.MatchFile("tests/GlamRules.Tests/Cli/Commands/new-corpus.approved.txt", Shown(output) + Written("titles", "datapackage.json"));
        (await Run("check", At("titles"))).ShouldBe((0, "", ""));
    }

    [Theory]
    [InlineData(';', "utf-8")]
    [InlineData('\t', "windows-1252")]
    [InlineData(',', "utf-16")]
    public async Task NewCorpus_FromAFile_GuessesHowItIsWritten(char delimiter, string encoding)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        string text = string.Join(delimiter, "record id", "titel", "jahr", "genre") + "\n"
            + string.Concat(Enumerable.Range(1, 40).Select(i => string.Join(delimiter, $"00{i}", $"Über die Märchen und Sagen {i}", 1800 + i, i % 2 == 0 ? "Märchen" : "Sage") + "\n"));
        System.Text.Encoding known = System.Text.Encoding.GetEncoding(encoding);
        string data = _folder.Write("daten.csv", [.. known.GetPreamble().Where(_ => encoding == "utf-16"), .. known.GetBytes(text)]);
        (int code, _, string error) = await Run("new", "corpus", At("sagen"), "--from", data);
        (code, error).ShouldBe((0, ""));
        string package = File.ReadAllText(At("sagen/datapackage.json"));
        package.ShouldContain($"\"encoding\": \"{encoding}\"");
        package.ShouldContain("\"id\": \"record id\"");
        package.ShouldContain("\"gold\": \"genre\"");
        package.ShouldContain("\"Märchen\"");
        (await Run("check", At("sagen"))).ShouldBe((0, "", ""));
    }

    [Fact]
    public async Task NewAssessment_OverANewCorpusAndRuleSet_IsCheckedInSilence()
    {
        await Run("new", "corpus", At("titles"));
        await Run("new", "ruleset", At("novels"), "--corpus", At("titles"));
        (int code, string output, string error) = await Run("new", "assessment", "genre", "--corpus", At("titles"), "--rules", At("novels"));
        (code, error).ShouldBe((0, ""));
        Approved.MatchFile("tests/GlamRules.Tests/Cli/Commands/new-assessment.approved.txt", Shown(output) + Written("titles", "genre.assessment.json"));
        (await Run("check", At("titles/genre.assessment.json"))).ShouldBe((0, "", ""));
    }

    [Fact]
    public async Task NewAnswers_OfAnAssessment_AskEverythingAndAreCheckedInSilence()
    {
        await Run("new", "corpus", At("titles"));
        await Run("new", "ruleset", At("novels"), "--corpus", At("titles"));
        await Run("new", "assessment", "genre", "--corpus", At("titles"), "--rules", At("novels"), "--quick");
        (int code, string output, string error) = await Run("new", "answers", At("titles"));
        (code, error).ShouldBe((0, ""));
        Approved.MatchFile("tests/GlamRules.Tests/Cli/Commands/new-answers.approved.txt", Shown(output) + Written("titles", "genre.answers.json"));
        (await Run("check", At("titles/genre.assessment.json"))).ShouldBe((0, "", ""));
    }

    [Fact]
    public async Task New_OverWhatIsThere_OverwritesNothing()
    {
        _folder.Write("novels/ruleset.json", "mine");
        (int code, _, string error) = await Run("new", "ruleset", At("novels"), "--labels", "A", "--field", "title");
        code.ShouldBe(1);
        error.ShouldContain("GR0011");
        File.ReadAllText(At("novels/ruleset.json")).ShouldBe("mine");
        Directory.GetFiles(At("novels")).Length.ShouldBe(1);
    }

    private string At(string name) => Path.Combine(_folder.Path, name);

    private string Shown(string text) => text.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private string Written(string folder, params string[] files) => string.Concat(files.Select(f => $"\n=== {folder}/{f}\n{File.ReadAllText(At($"{folder}/{f}"))}"));

    private static Task<(int Code, string Output, string Error)> Run(params string[] args) => Run(null, args);

    private static async Task<(int Code, string Output, string Error)> Run(TextReader? answers, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = await GlamRulesCommand.RunAsync(args, new Surroundings(output, error, terminal: false, answers), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
