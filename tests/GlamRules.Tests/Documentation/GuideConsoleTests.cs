using System.Text.RegularExpressions;
using GlamRules.Cli;
using GlamRules.Tests.House;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Documentation;

/// <summary>What the guide shows of the command line is what the command prints.</summary>
public partial class GuideConsoleTests
{
    private const string Guide = "rules/README.md";
    private const string Header = """{ "labels": ["Fiction", "Non-fiction"], "field": "title", "default": "Non-fiction" }""";

    [Fact]
    public async Task Lint_ShownInTheGuide_PrintsAsShown() =>
        GeneratedSection.ShouldStandIn(Guide, "lint-output", $"```text\n{await Run("lint", "check", "novels", "--lint")}```");

    [Fact]
    public async Task Json_ShownInTheGuide_PrintsAsShown() =>
        GeneratedSection.ShouldStandIn(Guide, "json-output", $"```text\n{await Run("lint", "check", "novels", "--format", "json")}```");

    [Fact]
    public async Task Sets_OfTheGuide_AreTestedAsItSays()
    {
        using TemporaryFolder folder = new();
        foreach (Match file in NamedBlocks().Matches(Text()).Where(m => m.Groups["path"].Value.StartsWith("novels/", StringComparison.Ordinal)))
        {
            folder.Write(file.Groups["path"].Value, file.Groups["text"].Value);
        }

        (int code, string printed) = await Run(folder, ["test", "novels"]);
        code.ShouldBe(0);
        GeneratedSection.ShouldStandIn(Guide, "test-output", $"```text\n{printed}```");
    }

    [Fact]
    public void ProblemMatcher_OfTheGuide_TakesMessagesApart()
    {
        string pattern = Regexp().Match(Text()).Groups[1].Value.Replace("\\\\", "\\", StringComparison.Ordinal);
        Match found = Regex.Match("rules/novels/a.rules.json:3:7: warning GR0153: 'riot' is found in 'Patriot'", pattern);
        found.Groups.Values.Skip(1).Select(g => g.Value).ShouldBe(["rules/novels/a.rules.json", "3", "7", "warning", "GR0153", "'riot' is found in 'Patriot'"]);
    }

    private static async Task<string> Run(string block, params string[] args)
    {
        using TemporaryFolder folder = new();
        folder.Write("novels/ruleset.json", Header);
        folder.Write("novels/forms.rules.json", Regex.Match(Text(), $"<!-- {block}: \\S+ -->\\n```json\\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
        return (await Run(folder, args)).Printed;
    }

    private static async Task<(int Code, string Printed)> Run(TemporaryFolder folder, string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = await GlamRulesCommand.RunAsync([.. args.Select(a => a == "novels" ? Path.Combine(folder.Path, a) : a)], new Surroundings(output, error, terminal: false), CancellationToken.None);
        return (code, (error.ToString() + output).Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    private static string Text() => File.ReadAllText(Repository.PathOf(Guide));

    [GeneratedRegex(@"<!-- file: (?<path>\S+) -->\n```\w+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedBlocks();

    [GeneratedRegex("\"regexp\": \"(.*)\"")]
    private static partial Regex Regexp();
}
