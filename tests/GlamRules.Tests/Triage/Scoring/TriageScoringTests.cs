using CsCheck;
using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Triage.Scoring;

public class TriageScoringTests
{
    private static readonly Gen<TriageDefinition> Definitions = Gen.Select(
        SomeProjects.Any("a"), SomeProjects.Any("b"), SomeProjects.Any("c"), SomeProjects.AnyWeights, (a, b, c, weights) => new TriageDefinition("t", [a, b, c], weights));

    [Fact]
    public void Contributions_OfAnAspect_AddUpToTheDistanceFromTheMiddle() => Definitions.Sample(definition =>
    {
        foreach (ProjectResult project in TriageScoring.Run(definition).Projects)
        {
            foreach (Aspect aspect in (Aspect[])[Aspect.Impact, Aspect.Feasibility])
            {
                double sum = project.Contributions.Where(c => c.Question.Aspect == aspect).Sum(c => c.Points);
                sum.ShouldBe((project[aspect].Value ?? 50) - 50, 1e-9);
            }
        }
    });

    [Fact]
    public void Places_OfAnyProjects_AreInOrderAndWithinTheirRange() => Definitions.Sample(definition =>
    {
        TriageResult result = TriageScoring.Run(definition);
        result.Projects.Select(p => p.Place).ShouldBeInOrder();
        result.Projects[0].Place.ShouldBe(1);
        foreach (ProjectResult project in result.Projects)
        {
            project.Place.ShouldBeInRange(project.BestPlace, project.WorstPlace);
        }
    });

    [Fact]
    public void Changes_OfAnAnswer_DoWhatTheySay() => Definitions.Sample(definition =>
    {
        TriageResult result = TriageScoring.Run(definition);
        foreach (AnswerChange change in result.AnswerChanges)
        {
            TriageResult after = TriageScoring.Run(definition with
            {
                Projects = [.. definition.Projects.Select(p => p.Name == change.Project ? p.With(change.Question, change.To) : p)],
            });
            after.Projects.Single(p => p.Project.Name == change.Project).Place.ShouldBe(change.After);
            after.Projects.OrderBy(p => p.Project.Name).Select(p => p.Place).ShouldNotBe(result.Projects.OrderBy(p => p.Project.Name).Select(p => p.Place));
        }
    }, iter: 20);

    [Fact]
    public void Changes_OfANumber_AreTheNearestWholeOnes() => Definitions.Sample(definition =>
    {
        foreach (AnswerChange change in TriageScoring.Run(definition).AnswerChanges.Where(c => c.To.Number is not null))
        {
            (double from, double to) = (change.From.Number!.Value, change.To.Number!.Value);
            double nearer = to - Math.Sign(to - from);
            double.IsInteger(to).ShouldBeTrue();
            if (Math.Sign(nearer - from) == Math.Sign(to - from))
            {
                Places(With(definition, change, ProjectAnswer.Of(nearer))).ShouldBe(Places(definition));
            }
        }
    }, iter: 20);

    [Fact]
    public void Changes_OfWhoIsFirst_AreNamed_WhereTwoAreSideBySideToo() => Definitions.Sample(any =>
    {
        TriageDefinition definition = any with { Projects = [any.Projects[0], any.Projects[0] with { Name = "b" }, any.Projects[2]] };
        string[] now = First(definition);
        foreach (AnswerChange change in TriageScoring.Run(definition).AnswerChanges)
        {
            string[] then = First(With(definition, change, change.To));
            (change.First is null).ShouldBe(then.SequenceEqual(now));
            (change.First is null || then.Contains(change.First)).ShouldBeTrue();
        }
    }, iter: 20);

    [Fact]
    public void Changes_OfAWeight_DoWhatTheySay() => Definitions.Sample(definition =>
    {
        foreach (WeightChange change in TriageScoring.Run(definition).WeightChanges)
        {
            TriageResult after = TriageScoring.Run(definition with { Weights = definition.Weights.With(change.Id, definition.Weights[change.Id] * change.Factor) });
            foreach (Move move in change.Moves)
            {
                after.Projects.Single(p => p.Project.Name == move.Project).Place.ShouldBe(move.After);
            }
        }
    }, iter: 20);

    [Fact]
    public void Open_Unanswered_AndUnknown_CountTheSame()
    {
        TriageQuestion data = Questionnaire.Find("data")!;
        Project unanswered = SomeProjects.Example.Projects[0].With(data, ProjectAnswer.None);
        Project unknown = unanswered.With(data, ProjectAnswer.None with { IsUnknown = true });
        Scorer.Together(unknown, Weights.Default).ShouldBe(Scorer.Together(unanswered, Weights.Default));
    }

    [Theory]
    [InlineData("archetype=alone harm=serious", "ActsAloneWithHarm")]
    [InlineData("archetype=alone harm=some", "ActsAloneWithHarm")]
    [InlineData("archetype=alone", "ActsAloneWithHarm?")]
    [InlineData("harm=some", "ActsAloneWithHarm?")]
    [InlineData("archetype=alone harm=slight", "")]
    [InlineData("archetype=suggests harm=serious", "SeriousHarm")]
    [InlineData("archetype=suggests harm=some", "")]
    [InlineData("rights=no", "RightsDenied")]
    [InlineData("rights=to-clear security=locked", "RightsToClear UnderLock")]
    [InlineData("labels=doubtful harmTo=depicted", "OldWrongs")]
    [InlineData("evenness=one-group feedbackBreaks=accepted", "OneGroup TakenForTruth")]
    [InlineData("archetype=alone harm=none feedback=none", "NobodyNotices")]
    public void Flags_OfAnswers_AreRaised(string answers, string flags) =>
        string.Join(' ', Flags.Of(Answered(answers)).Select(f => f.Caution + (f.IsCertain ? "" : "?"))).ShouldBe(flags);

    [Theory]
    [InlineData("regex=mostly", "RulesDoIt")]
    [InlineData("regex=partly time=seconds", "RulesDoAPart")]
    [InlineData("regex=partly hardness=words", "RulesDoAPart")]
    [InlineData("regex=partly time=minutes hardness=understand", "Open")]
    [InlineData("time=seconds hardness=words agreement=always", "RulesByTheWords")]
    [InlineData("time=seconds hardness=words agreement=seldom", "Open")]
    [InlineData("time=seconds hardness=words regex=no", "Open")]
    [InlineData("regex=mostly items=300 hoursPerYear=5", "ByHand")]
    [InlineData("regex=mostly items=300", "RulesDoIt")]
    [InlineData("", "Open")]
    public void Beginning_OfAnswers_IsWhatTheySay(string answers, string beginning) => Beginnings.Of(Answered(answers)).ToString().ShouldBe(beginning);

    // Whatever else speaks for a project: the flag of an answer stays.
    [Fact]
    public void Flags_OfHarm_AreNotAveragedAway() => SomeProjects.Any().Sample(project =>
        Flags.Of(project.With(Questionnaire.Find("harm")!, ProjectAnswer.Of("serious"))).ShouldContain(f => f.IsStop));

    private static TriageDefinition With(TriageDefinition definition, AnswerChange change, ProjectAnswer answer) =>
        definition with { Projects = [.. definition.Projects.Select(p => p.Name == change.Project ? p.With(change.Question, answer) : p)] };

    private static int[] Places(TriageDefinition definition) => [.. TriageScoring.Run(definition).Projects.OrderBy(p => p.Project.Name).Select(p => p.Place)];

    private static string[] First(TriageDefinition definition) => [.. TriageScoring.Run(definition).Projects.Where(p => p.Place == 1).Select(p => p.Project.Name).Order()];

    private static Project Answered(string answers) => answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('=')).Aggregate(
        SomeProjects.Empty("a"),
        (project, a) => project.With(Questionnaire.Find(a[0])!, double.TryParse(a[1], System.Globalization.CultureInfo.InvariantCulture, out double number) ? ProjectAnswer.Of(number) : ProjectAnswer.Of(a[1])));
}
