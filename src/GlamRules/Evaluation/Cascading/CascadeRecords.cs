using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Evaluation.Cascading;

/// <summary>What each stage of a cascade said about the labelled records of a split: how surely, whether rightly, at what cost.</summary>
internal sealed class CascadeRecords
{
    private CascadeRecords(int[][] steps, bool[][] right, double[][] costs, double[] human, int[] groups) =>
        (Steps, Right, Costs, Human, Groups) = (steps, right, costs, human, groups);

    /// <summary>By stage and record, in the steps of <see cref="ConfidenceSteps"/>.</summary>
    public int[][] Steps { get; }

    /// <summary>By stage and record: whether the answer is wholly right.</summary>
    public bool[][] Right { get; }

    /// <summary>By stage and record; all 0 where no costs are known.</summary>
    public double[][] Costs { get; }

    /// <summary>By record: what it costs to leave it to a person; all 0 where no costs are known.</summary>
    public double[] Human { get; }

    /// <summary>By record: the number of its group.</summary>
    public int[] Groups { get; }

    public int Count => Human.Length;

    public static CascadeRecords From(IReadOnlyList<LabelledRecord> records, IReadOnlyList<CascadeStage> stages, IReadOnlyList<IReadOnlyList<Prediction>> said, Costs? costs)
    {
        int[] scored = [.. Enumerable.Range(0, records.Count).Where(i => records[i].Gold is not null)];
        Answer[] gold = [.. scored.Select(i => records[i].Gold!)];
        Dictionary<string, int> groups = new(StringComparer.Ordinal);
        Prediction[][] own = [.. said.Select(all => scored.Select(i => all[i]).ToArray())];
        return new CascadeRecords(
            [.. stages.Select((stage, s) => stage.Steps(own[s]))],
            [.. own.Select(all => all.Select((p, i) => p.Answer is { } answer && answer.Equals(gold[i])).ToArray())],
            [.. own.Select(all => all.Select((p, i) => costs?.Of(gold[i], p.Answer) ?? 0).ToArray())],
            [.. gold.Select(g => costs?.Of(g, null) ?? 0)],
            [.. scored.Select(i => Number(records[i].Group))]);

        int Number(string group)
        {
            if (!groups.TryGetValue(group, out int number))
            {
                groups[group] = number = groups.Count;
            }

            return number;
        }
    }

    /// <summary>The same records with some of the stages.</summary>
    public CascadeRecords Only(params IReadOnlyList<int> stages) =>
        new([.. stages.Select(s => Steps[s])], [.. stages.Select(s => Right[s])], [.. stages.Select(s => Costs[s])], Human, Groups);

    /// <summary>The stage that answers a record, or -1 for a person.</summary>
    public int Answering(int record, ReadOnlySpan<int> thresholds)
    {
        for (int stage = 0; stage < thresholds.Length; stage++)
        {
            if (ConfidenceSteps.Suffices(Steps[stage][record], thresholds[stage]))
            {
                return stage;
            }
        }

        return -1;
    }
}
