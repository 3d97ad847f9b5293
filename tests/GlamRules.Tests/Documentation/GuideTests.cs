using System.Text.RegularExpressions;
using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Tests.House;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Documentation;

/// <summary>The guide can't lie: its lists come from the code, and what it shows runs.</summary>
public partial class GuideTests
{
    private const string Guide = "rules/README.md";

    [Fact]
    public void Lists_OfTheGuide_AreThoseOfTheCode()
    {
        GeneratedSection.ShouldStandIn(Guide, "conditions", "\n" + ConditionPages.Write(ScriptingParts.Of(TrustPurpose.Editing).Conditions));
        GeneratedSection.ShouldStandIn(Guide, "foldings", "\n" + ConditionPages.Foldings() + "\n");
        GeneratedSection.ShouldStandIn(Guide, "columns", $"\n| column | what |\n|---|---|\n{string.Concat(RuleTable.Columns.Select(c => $"| `{c.Name}` | {c.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n"))}\n");
        GeneratedSection.ShouldStandIn(Guide, "languages", LanguagePages.Write());
        GeneratedSection.ShouldStandIn(Guide, "lint-checks", "\n" + DiagnosticPages.Lint() + "\n");
        GeneratedSection.ShouldStandIn("rules/diagnostics.md", "diagnostics", "\n" + DiagnosticPages.Write() + "\n");
        DiagnosticPages.Unlisted().ShouldBeEmpty();
    }

    [Fact]
    public void Files_ShownInTheGuide_MakeRuleSetsWithoutADiagnostic()
    {
        using TemporaryFolder folder = new();
        List<string> sets = [];
        foreach (Match file in NamedBlocks().Matches(Text()))
        {
            string path = folder.Write(file.Groups["path"].Value, file.Groups["text"].Value);
            if (Path.GetFileName(path) == "ruleset.json" || path.EndsWith(".workflow.json", StringComparison.Ordinal))
            {
                sets.Add(Path.GetDirectoryName(path)!);
            }
        }

        sets.Count.ShouldBeGreaterThan(1);
        foreach (string set in sets.Distinct())
        {
            DiagnosticBag bag = new();
            RuleSet? loaded = RuleSetLoader.Load(set, null, ScriptingParts.Of(TrustPurpose.Editing), bag);
            bag.ToImmutable().Select(d => d.ToString()).ShouldBeEmpty();
            RuleExamples.Check(loaded!, bag);
            bag.ToImmutable().Select(d => d.ToString()).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Conditions_ShownInTheGuide_AreRead()
    {
        string[] conditions = [.. JsonBlocks().Matches(Text()).Where(b => !b.Groups["name"].Success).Select(b => b.Groups["text"].Value)];
        conditions.Length.ShouldBeGreaterThan(20);
        foreach (string condition in conditions.Where(c => !c.Contains("\"rule\"", StringComparison.Ordinal)))
        {
            WrittenSet(condition).ShouldBeEmpty(condition);
        }
    }

    [Fact]
    public void Mistake_ShownInTheGuide_ReadsAsShown()
    {
        string file = MistakeFile().Match(Text()).Groups["text"].Value;
        using TemporaryFolder folder = new();
        folder.Write("novels/ruleset.json", """{ "labels": ["Fiction", "Non-fiction"], "field": "title" }""");
        folder.Write("novels/forms.rules.json", file);
        DiagnosticBag bag = new();
        RuleSetLoader.Load(Path.Combine(folder.Path, "novels"), null, ScriptingParts.Of(TrustPurpose.Editing), bag);
        StringWriter printed = new();
        DiagnosticPrinter.Write(bag.ToImmutable(), printed);
        GeneratedSection.ShouldStandIn(Guide, "message", $"\n```text\n{printed.ToString().Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}```\n\n");
    }

    private static IEnumerable<string> WrittenSet(string condition) =>
        Tests.Rules.WrittenSet.Problems(condition, """{ "field": "title" }""").Select(d => d.ToString());

    private static string Text() => File.ReadAllText(Repository.PathOf(Guide));

    [GeneratedRegex(@"<!-- file: (?<path>\S+) -->\n```\w+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedBlocks();

    [GeneratedRegex(@"(?<name><!-- (file|mistake|lint): \S+ -->\n)?```json\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlocks();

    [GeneratedRegex(@"<!-- mistake: \S+ -->\n```json\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex MistakeFile();
}
