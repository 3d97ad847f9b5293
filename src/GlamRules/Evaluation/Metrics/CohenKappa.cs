using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>
/// The agreement of Cohen (1960) between answers and gold beyond chance. Abstentions are one further answer and faults
/// another, which gold never has. Absent where chance alone would agree wholly.
/// </summary>
internal sealed class CohenKappa() : Metric(
    "cohen-kappa", "Cohen's kappa", "Agreement of answers with gold beyond what chance would give.", TaskKind.Label)
{
    public override (double Least, double Greatest) Range => (-1, 1);

    internal override double Of(Tally tally, int label)
    {
        double n = tally.N;
        double hits = 0;
        double chance = 0;
        for (int i = 0; i < tally.Support.Length; i++)
        {
            hits += tally.Hits[i];
            chance += (double)tally.Support[i] * tally.Predicted[i];
        }

        double room = (n * n) - chance;
        return room > 0 ? ((hits * n) - chance) / room : double.NaN;
    }
}
