using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>
/// The correlation of Matthews (1975) for any number of labels (Gorodkin 2004). Abstentions are one further answer and
/// faults another, which gold never has. Absent where gold or answers are all the same.
/// </summary>
internal sealed class Matthews() : Metric(
    "matthews", "Matthews correlation", "Correlation of answers with gold: 1 is perfect, 0 no better than chance.", TaskKind.Label)
{
    public override (double Least, double Greatest) Range => (-1, 1);

    internal override double Of(Tally tally, int label)
    {
        double n = tally.N;
        double hits = 0;
        double crossed = 0;
        double gold = 0;
        double answers = ((double)tally.Abstained * tally.Abstained) + ((double)tally.Faults * tally.Faults);
        for (int i = 0; i < tally.Support.Length; i++)
        {
            double support = tally.Support[i];
            double predicted = tally.Predicted[i];
            hits += tally.Hits[i];
            crossed += support * predicted;
            gold += support * support;
            answers += predicted * predicted;
        }

        double spread = ((n * n) - gold) * ((n * n) - answers);
        return spread > 0 ? ((hits * n) - crossed) / Math.Sqrt(spread) : double.NaN;
    }
}
