using GlamRules.Triage.Questions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Triage.Questions;

public class QuestionnaireTests
{
    public static TheoryData<string> Ids => [.. Questionnaire.All.Select(q => q.Id)];

    [Fact]
    public void Questions_OfAllAspects_HaveIdsAndNamesOfTheirOwn()
    {
        Questionnaire.All.Select(q => q.Id).ShouldBeUnique();
        Questionnaire.All.Select(q => q.Name).ShouldBeUnique();
        Questionnaire.All.Select(q => q.Id).ShouldNotContain(id => id == "impact" || id == "feasibility");
    }

    // Else the worst and best of an open question would not be 0 and 100, and its range too wide.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Question_WithPoints_ReachesFrom0To100(string id)
    {
        TriageQuestion question = Questionnaire.Find(id)!;
        double[] points = [.. question.Alternatives().Select(a => question.Points(a)!.Value)];
        (points.Min(), points.Max()).ShouldBe(question.IsScored ? (0, 100) : (0, 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Question_Asked_IsOneSentenceWithAReasonAndAnswers(string id)
    {
        TriageQuestion question = Questionnaire.Find(id)!;
        question.Text.ShouldEndWith("?");
        question.Why.ShouldEndWith(".");
        (question.Scale is null).ShouldBe(question.Choices.Length >= 3);
        question.Choices.Select(c => c.Word).ShouldBeUnique();
        question.Choices.Select(c => c.Word).ShouldNotContain(ProjectAnswer.Unknown);
        (question.Weight > 0).ShouldBe(question.IsScored);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(50, 30)]
    [InlineData(125, 42.5)]
    [InlineData(1600, 100)]
    [InlineData(500_000, 100)]
    public void Hours_BetweenStops_EarnPointsBetweenThem(double hours, double points) =>
        Questionnaire.Find("hoursPerYear")!.Points(ProjectAnswer.Of(hours))!.Value.ShouldBe(points, 1e-9);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(85, 55)]
    [InlineData(100, 0)]
    public void RightOften_TheMoreIsAskedFor_EarnsTheLess(double often, double points) =>
        Questionnaire.Find("rightOften")!.Points(ProjectAnswer.Of(often))!.Value.ShouldBe(points, 1e-9);
}
