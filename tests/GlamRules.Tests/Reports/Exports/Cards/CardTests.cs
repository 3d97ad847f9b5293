using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Reports.Exports;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Exports.Cards;

public class CardTests
{
    public static TheoryData<string, string> Cards => new()
    {
        { "dataset-card.md", "en" }, { "dataset-card.md", "de-DE" }, { "rules-card.md", "en" }, { "rules-card.md", "de-DE" }, { "model-card.md", "en" }, { "model-card.md", "de-DE" },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_OfASmallAssessment_IsAsApproved(string file, string language)
    {
        using MachineCulture machine = new(language == "en" ? "de-DE" : "en-US");
        using TemporaryFolder folder = new();
        ExportFolder.Write(SmallAssessment.Result, folder.Path, CultureInfo.GetCultureInfo(language));
        Approved.Match(File.ReadAllText(Path.Combine(folder.Path, ExportFolder.Name, file)), "md", $"{Path.GetFileNameWithoutExtension(file)}.{language}");
    }

    [Fact]
    public void RulesCard_RulesThatMayHarm_SaysHow()
    {
        AssessedPredictor rules = SmallAssessment.Result.Predictors[0];
        AssessmentResult result = SmallAssessment.Result with
        {
            Comparisons = [],
            Predictors = [rules with { Description = rules.Description with { Rules = [new RuleDescription("slur", "Fiction", "Old catalogues.") { Harm = "It hurts those it names." }] } }],
        };
        Text(result, "rules-card.md").ShouldContain("- **slur**: It hurts those it names.");
    }

    [Fact]
    public void DatasetCard_SliceOfLanguageCodes_StandsInTheHead()
    {
        AssessmentResult result = SmallAssessment.Result with { SliceNames = ["language"], Records = [.. SmallAssessment.Result.Records.Select((r, i) => In(r, i % 2 == 0 ? "fi" : "se"))] };
        Text(result, "dataset-card.md").ShouldStartWith("---\nlanguage:\n- fi\n- se\n");
    }

    [Fact]
    public void DatasetCard_SliceOfLanguageNames_IsNoListOfCodes()
    {
        AssessmentResult result = SmallAssessment.Result with { SliceNames = ["language"], Records = [.. SmallAssessment.Result.Records.Select((r, i) => In(r, i % 2 == 0 ? "fi" : "Finnish"))] };
        Text(result, "dataset-card.md").ShouldStartWith("---\nlicense: cc0-1.0\n");
    }

    [Theory]
    [InlineData("license: cc0-1.0\n", "CC0-1.0")]
    [InlineData("license: unknown\n")]
    [InlineData("license: other\nlicense_name: OGL-UK-3.0\n", "OGL-UK-3.0")]
    [InlineData("license:\n- cc0-1.0\n- cc-by-4.0\n", "CC0-1.0", "CC-BY-4.0")]
    public void DatasetCard_Licence_IsNamedAsTheHubDoes(string head, params string[] licences) =>
        Text(SmallAssessment.Result with { Corpus = SmallAssessment.Result.Corpus with { Licences = [.. licences] } }, "dataset-card.md").ShouldStartWith("---\n" + head);

    [Fact]
    public void DatasetCard_SeveralAnnotators_SaysHowOftenTheyAgree()
    {
        LabelledRecord[] records = [.. SmallAssessment.Result.Records.Select((r, i) => new LabelledRecord
        {
            Record = r.Record,
            Gold = r.Gold,
            Split = r.Split,
            Group = r.Group,
            Slices = r.Slices,
            Annotations = i == 5 ? [new("ada", "Fiction"), new("ben", "Can't tell")] : [new("ada", "Fiction"), new("ben", i == 0 ? "Non-fiction" : "Fiction")],
        })];
        AssessmentResult result = SmallAssessment.Result with { Task = SmallAssessment.Result.Task with { Drop = ["Can't tell"] }, Records = records, Package = Packages.Read(Packages.WithAnnotators) };
        Text(result, "dataset-card.md").ShouldContain("Two annotators labelled the records scored. Two or more labelled 5 records; on 4 of these they say the same (80.0%).");
    }

    private static string Text(AssessmentResult result, string file)
    {
        using TemporaryFolder folder = new();
        ExportFolder.Write(result, folder.Path, CultureInfo.GetCultureInfo("en"));
        return File.ReadAllText(Path.Combine(folder.Path, ExportFolder.Name, file));
    }

    private static LabelledRecord In(LabelledRecord record, string language) => new() { Record = record.Record, Gold = record.Gold, Split = record.Split, Group = record.Group, Slices = [language] };
}
