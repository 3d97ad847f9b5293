using System.Collections.Immutable;
using GlamRules.Assessments.Answering;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Answering;

public class QuestionsTests
{
    [Fact]
    public void Questions_HaveIdsOfTheirOwn_AndFillInWhatThereIs()
    {
        Questions.All.Select(q => q.Id).ShouldBeUnique();
        Questions.All.SelectMany(q => q.Items).ShouldBeSubsetOf(Crosswalk.All.Select(i => (i.Worksheet, i.Number)));
        Questions.All.ShouldAllBe(q => q.Asks.Contains('?') && q.Items.Length > 0);
    }

    [Fact]
    public void Crosswalk_HasTheItemsOfEachWorksheet() =>
        Enum.GetValues<Worksheet>().Select(sheet => Crosswalk.All.Count(i => i.Worksheet == sheet)).ShouldBe([24, 10, 10, 4, 7]);

    [Fact]
    public void Scaffold_IsReadWithoutAWord_AndEveryQuestionIsOpen()
    {
        using TemporaryFolder folder = new();
        DiagnosticBag diagnostics = new();
        AnswersFile.Read(folder.Write("genre.answers.json", AnswersScaffold.Text("answers.schema.json")), diagnostics).ShouldBeEmpty();
        diagnostics.ToImmutable().ShouldBeEmpty();
    }

    [Fact]
    public void Answers_ComeInTheOrderOfTheQuestions()
    {
        using TemporaryFolder folder = new();
        DiagnosticBag diagnostics = new();
        string path = folder.Write("answers.json", """
            { "answers": {
              "literature": { "answer": " Read. ", "by": "B", "on": "2026-02-01", "references": ["A paper", ""] },
              "purpose": { "answer": "To find them.", "by": "A", "on": "2026-01-31" } } }
            """);
        ImmutableArray<GivenAnswer> answers = AnswersFile.Read(path, diagnostics);
        diagnostics.ToImmutable().ShouldBeEmpty();
        answers.Select(a => a.Question).ShouldBe(["purpose", "literature"]);
        answers[1].Text.ShouldBe("Read.");
        answers[1].References.ShouldBe(["A paper"]);
    }

    [Theory]
    [InlineData("genre.assessment.json", "genre.answers.json", "genre.answers.json")]
    [InlineData("genre.assessment.json", "answers.json", "answers.json")]
    [InlineData("genre.assessment.json", null, "genre.answers.json")]
    [InlineData("genre.json", null, "genre.answers.json")]
    public void Path_OfAnswers_IsBesideTheAssessment(string assessment, string? there, string expected)
    {
        using TemporaryFolder folder = new();
        if (there is not null)
        {
            folder.Write(there, "{}");
        }

        AnswersFile.PathFor(Path.Combine(folder.Path, assessment)).ShouldBe(Path.Combine(folder.Path, expected));
    }
}
