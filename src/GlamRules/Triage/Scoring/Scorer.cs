using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>
/// Scores a project. A position is the weighted mean of the points of the answers that are known; its range lets every
/// open question take its worst and its best answer, so that an open one counts neither for nor against.
/// </summary>
internal static class Scorer
{
    public const double MostPoints = 100;

    public static Position Of(Project project, Aspect aspect, Weights weights)
    {
        double known = 0;
        double open = 0;
        double points = 0;
        foreach (TriageQuestion question in Questionnaire.Of(aspect))
        {
            double weight = weights[question];
            if (question.Points(project[question]) is { } earned)
            {
                known += weight;
                points += weight * earned;
            }
            else
            {
                open += weight;
            }
        }

        double total = known + open;
        return new Position(known > 0 ? points / known : null, points / total, (points + (open * MostPoints)) / total);
    }

    /// <summary>
    /// Impact and feasibility in one figure: their weighted geometric mean, so that much of one does not make up for
    /// little of the other.
    /// </summary>
    public static Position Together(Position impact, Position feasibility, Weights weights)
    {
        double of = weights[Aspect.Impact] / (weights[Aspect.Impact] + weights[Aspect.Feasibility]);
        // An aspect that counts nothing may be wholly open.
        double? first = of > 0 ? impact.Value : MostPoints;
        double? second = of < 1 ? feasibility.Value : MostPoints;
        return new Position(first is { } i && second is { } f ? Mean(i, f) : null, Mean(impact.Low, feasibility.Low), Mean(impact.High, feasibility.High));

        double Mean(double i, double f) => MostPoints * Math.Pow(i / MostPoints, of) * Math.Pow(f / MostPoints, 1 - of);
    }

    public static Position Together(Project project, Weights weights) =>
        Together(Of(project, Aspect.Impact, weights), Of(project, Aspect.Feasibility, weights), weights);
}
