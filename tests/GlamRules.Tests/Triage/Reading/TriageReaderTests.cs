using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Reading;
using GlamRules.Triage.Scaffolding;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Triage.Reading;

public class TriageReaderTests
{
    [Fact]
    public void Example_OfTheRepository_IsReadWithAnswersNotesAndWeights()
    {
        TriageDefinition example = SomeProjects.Example;
        example.Projects.Length.ShouldBe(10);
        example.Projects[0].Owner.ShouldBe("head of cataloguing");
        example.Projects[0][Questionnaire.Find("regex")!].ShouldBe(ProjectAnswer.Of("mostly") with { Note = "Two afternoons with the most frequent forms would tell." });
        example.Projects[0][Questionnaire.Find("hoursPerYear")!].Number.ShouldBe(400);
        example.Weights["evenness"].ShouldBe(2);
        example.Weights["data"].ShouldBe(3);
    }

    [Fact]
    public void Answers_UnknownNullAndNoted_AreOpenWithWhatIsSaid()
    {
        using TemporaryFolder folder = new();
        TriageDefinition read = SomeProjects.Read(folder.Write("triage.json", """
            { "title": "t", "projects": [ { "name": "a", "answers": { "data": "unknown", "labels": null, "rights": { "note": "asked the lawyer" }, "items": { "answer": "unknown", "note": "n" } } } ] }
            """));
        Project project = read.Projects[0];
        project[Questionnaire.Find("data")!].IsUnknown.ShouldBeTrue();
        project[Questionnaire.Find("labels")!].ShouldBe(ProjectAnswer.None);
        project[Questionnaire.Find("rights")!].ShouldBe(ProjectAnswer.None with { Note = "asked the lawyer" });
        project[Questionnaire.Find("items")!].ShouldBe(ProjectAnswer.None with { IsUnknown = true, Note = "n" });
        Questionnaire.All.ShouldAllBe(q => project[q].IsOpen);
    }

    [Fact]
    public void Scaffold_OfTheExample_ReadsBackTheSame()
    {
        using TemporaryFolder folder = new();
        TriageDefinition example = SomeProjects.Example;
        TriageDefinition read = SomeProjects.Read(folder.Write("triage.json", TriageScaffold.Text(example)));
        read.Title.ShouldBe(example.Title);
        foreach ((Project now, Project before) in read.Projects.Zip(example.Projects))
        {
            (now.Name, now.Idea, now.Owner).ShouldBe((before.Name, before.Idea, before.Owner));
            Questionnaire.All.ShouldAllBe(q => now[q] == before[q]);
        }
    }

    [Theory]
    [InlineData("triage.json", true)]
    [InlineData("plans/ideas.triage.json", true)]
    [InlineData("mytriage.json", false)]
    [InlineData("triage-results.json", false)]
    public void File_OfIdeas_IsToldByItsName(string path, bool so) => TriageReader.IsNamedSo(path).ShouldBe(so);
}
