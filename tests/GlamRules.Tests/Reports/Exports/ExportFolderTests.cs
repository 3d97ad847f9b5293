using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Reports.Exports;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Exports;

public class ExportFolderTests
{
    [Fact]
    public void Exports_OfASmallerRun_RemoveCardsOfTheLargerOne()
    {
        using TemporaryFolder folder = new();
        AssessedPredictor rules = SmallAssessment.Result.Predictors[0];
        AssessmentResult alone = SmallAssessment.Result with { Comparisons = [] };
        Write(alone with { Predictors = [rules, rules with { Result = rules.Result with { Name = "a/b" } }, rules with { Result = rules.Result with { Name = "../b" } }] }, folder);
        ExportFolder.Files(folder.Path).ShouldBe(["exports/dataset-card.md", "exports/rules-card----b.md", "exports/rules-card-a-b.md", "exports/rules-card-rules.md"]);
        folder.Write("exports/notes.md", "mine");
        Write(alone with { Predictors = [rules] }, folder);
        ExportFolder.Files(folder.Path).ShouldBe(["exports/dataset-card.md", "exports/notes.md", "exports/rules-card.md"]);
    }

    [Fact]
    public void Cards_NamesThatLookAlikeAsFiles_AreToldApart() =>
        CardNames.Of(CardNames.Model, ["a b", "A-b", new string('x', 200)]).ShouldBe(["model-card-1-a-b.md", "model-card-2-A-b.md", $"model-card-3-{new string('x', 60)}.md"]);

    private static void Write(AssessmentResult result, TemporaryFolder folder) => ExportFolder.Write(result, folder.Path, CultureInfo.GetCultureInfo("en"));
}
