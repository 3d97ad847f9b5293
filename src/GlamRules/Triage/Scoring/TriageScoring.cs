using System.Collections.Immutable;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>Puts project ideas into an order.</summary>
public static class TriageScoring
{
    // A position is as far above the middle as its answers lift it together.
    private const double Middle = 50;

    public static TriageResult Run(TriageDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ImmutableArray<Project> projects = definition.Projects;
        Position[] together = [.. projects.Select(p => Scorer.Together(p, definition.Weights))];
        ImmutableArray<int> places = Places.Of(together);
        Sensitivity sensitivity = new(definition);
        return new TriageResult
        {
            Definition = definition,
            Projects = [.. Enumerable.Range(0, projects.Length).Select(Result).OrderBy(r => r.Place)],
            Open = sensitivity.Open(),
            AnswerChanges = sensitivity.Answers(),
            WeightChanges = sensitivity.OfWeights(),
        };

        ProjectResult Result(int i)
        {
            (int best, int worst) = Places.Range(together, i);
            return new ProjectResult
            {
                Project = projects[i],
                Impact = Scorer.Of(projects[i], Aspect.Impact, definition.Weights),
                Feasibility = Scorer.Of(projects[i], Aspect.Feasibility, definition.Weights),
                Together = together[i],
                Place = places[i],
                BestPlace = best,
                WorstPlace = worst,
                Contributions = [.. Contributions(projects[i], Aspect.Impact, definition.Weights).Concat(Contributions(projects[i], Aspect.Feasibility, definition.Weights)).OrderByDescending(c => Math.Round(Math.Abs(c.Points), 6))],
                Flags = Flags.Of(projects[i]),
                Beginning = Beginnings.Of(projects[i]),
            };
        }
    }

    private static IEnumerable<Contribution> Contributions(Project project, Aspect aspect, Weights weights)
    {
        (TriageQuestion Question, double Points)[] known = [.. Questionnaire.Of(aspect).Where(q => weights[q] > 0).Select(q => (q, q.Points(project[q]))).Where(q => q.Item2 is not null).Select(q => (q.q, q.Item2!.Value))];
        double total = known.Sum(k => weights[k.Question]);
        return known.Select(k => new Contribution(k.Question, project[k.Question], weights[k.Question] / total * (k.Points - Middle)));
    }
}
