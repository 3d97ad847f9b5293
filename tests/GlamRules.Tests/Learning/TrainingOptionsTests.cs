using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Learning;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning;

public sealed class TrainingOptionsTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void Read_NothingSaid_TakesTheFieldsOfTheTask()
    {
        TrainingOptions options = Read("{}").ShouldNotBeNull();

        options.Trainer.ShouldBeNull();
        options.Strength.ShouldBeNull();
        options.Balance.ShouldBeNull();
        options.Features.ShouldSatisfyAllConditions(
            f => f.Text.ShouldBe(["title"]),
            f => f.Categories.ShouldBe(["language"]),
            f => f.Numbers.ShouldBe(["year"]));
    }

    [Fact]
    public void Read_EverythingSaid_IsTaken()
    {
        TrainingOptions options = Read("""
            { "trainer": "averaged-perceptron", "text": "title", "features": [], "words": 1, "characters": [3, 4], "leastRecords": 5, "strength": 0.5, "balance": 0.25 }
            """).ShouldNotBeNull();

        options.Trainer.ShouldBe(TrainerKind.AveragedPerceptron);
        options.LeastRecords.ShouldBe(5);
        options.Strength.ShouldBe(0.5);
        options.Balance.ShouldBe(0.25);
        options.Features.ShouldSatisfyAllConditions(
            f => f.Words.ShouldBe(1),
            f => f.Characters.ShouldBe(new CharacterRuns(3, 4)),
            f => f.Categories.ShouldBeEmpty(),
            f => f.Numbers.ShouldBeEmpty());
    }

    [Fact]
    public void Read_EachTrainerName_IsKnown() => TrainerNames.All.ShouldAllBe(name => Read($$"""{ "trainer": "{{name}}" }""") != null);

    [Theory]
    [InlineData("""{ "trainer": "sdcs" }""", "GR0010", "Did you mean 'sdca'")]
    [InlineData("""{ "trainr": "sdca" }""", "GR0004", "Did you mean 'trainer'")]
    [InlineData("""{ "text": ["titel"] }""", "GR0504", "Did you mean 'title'")]
    [InlineData("""{ "features": ["genre"] }""", "GR0504", "'genre'")]
    [InlineData("""{ "words": 0, "characters": 0, "features": [] }""", "GR0505", "nothing|no words")]
    [InlineData("""{ "text": [], "features": [] }""", "GR0505", "no words")]
    [InlineData("""{ "words": 6 }""", "GR0008", "'words'")]
    [InlineData("""{ "characters": [5, 2] }""", "GR0008", "'characters'")]
    [InlineData("""{ "characters": [0, 2] }""", "GR0008", "'characters'")]
    [InlineData("""{ "characters": [2.5, 3] }""", "GR0008", "'characters'")]
    [InlineData("""{ "characters": [2, 99999999999] }""", "GR0008", "'characters'")]
    [InlineData("""{ "characters": "2-5" }""", "GR0008", "'characters'")]
    [InlineData("""{ "strength": -1 }""", "GR0008", "'strength'")]
    [InlineData("""{ "balance": 2 }""", "GR0008", "'balance'")]
    [InlineData("""{ "balance": "much" }""", "GR0010", "'balance'")]
    [InlineData("""{ "leastRecords": 0 }""", "GR0008", "'leastRecords'")]
    [InlineData("""[]""", "GR0005", "'train'")]
    public void Read_Mistake_IsADiagnosticAtItsPlace(string json, string id, string message)
    {
        Read(json).ShouldBeNull();

        Diagnostic diagnostic = _bag.ToImmutable().ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe(id);
        message.Split('|').ShouldContain(m => diagnostic.Message.Contains(m, StringComparison.Ordinal), diagnostic.Message);
        diagnostic.Location.Line.ShouldBe(1);
    }

    [Fact]
    public void Read_SeveralMistakes_AllAreReported()
    {
        Read("""{ "trainer": "x", "words": 9, "text": "genre" }""").ShouldBeNull();

        Titles.Ids(_bag).Order(StringComparer.Ordinal).ShouldBe(["GR0008", "GR0010", "GR0504"]);
    }

    private TrainingOptions? Read(string json) =>
        TrainingOptions.Read(JsonParser.Parse(new SourceText("a.json", json), _bag)!, Titles.Task("Fiction", "Non-fiction"), _bag);
}
