using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Learning.Tuning;
using GlamRules.Predictions;

namespace GlamRules.Learning.Models;

/// <summary>How a model's scores become an answer with probabilities.</summary>
/// <param name="Kind">One label, or a set.</param>
/// <param name="Labels">The labels, in the order of the scores.</param>
/// <param name="Temperature">Scores are divided by it before they become probabilities.</param>
/// <param name="Shifts">Added to the scores before the answer is chosen: the help that rare labels get.</param>
internal sealed record Decision(TaskKind Kind, ImmutableArray<string> Labels, double Temperature, ImmutableArray<double> Shifts)
{
    public Prediction Decide(double[] scores) => Kind == TaskKind.Label ? One(scores) : Several(scores);

    private Prediction One(double[] scores)
    {
        double[] shares = Softmax.Of(scores, Temperature);
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] + Shifts[i] > scores[best] + Shifts[best] ? i : best;
        }

        return new Prediction
        {
            Outcome = Outcome.Answered,
            Answer = Answer.OfLabel(Labels[best]),
            Score = Math.Round(shares[best], 6),
            LabelScores = [.. shares],
        };
    }

    private Prediction Several(double[] scores)
    {
        double[] shares = new double[scores.Length];
        List<string> labels = [];
        double sure = 1;
        for (int i = 0; i < scores.Length; i++)
        {
            shares[i] = 1 / (1 + Math.Exp(-scores[i] / Temperature));
            bool there = scores[i] + Shifts[i] > 0;
            if (there)
            {
                labels.Add(Labels[i]);
            }

            sure *= there ? shares[i] : 1 - shares[i];
        }

        return new Prediction
        {
            Outcome = Outcome.Answered,
            Answer = Answer.OfLabels(labels),
            Score = Math.Round(sure, 6),
            LabelScores = [.. shares],
        };
    }
}
