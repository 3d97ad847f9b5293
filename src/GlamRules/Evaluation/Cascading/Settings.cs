using System.Collections.Immutable;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Evaluation.Cascading;

/// <summary>
/// Every setting of the thresholds worth trying, counted in one pass over the records for each setting of the earlier
/// stages: the last stage's answers are counted by confidence and added up from the surest down.
/// </summary>
internal sealed class Settings
{
    /// <summary>How many settings of the stages before the last are tried, at most about.</summary>
    private const int Tries = 64;

    private readonly CascadeRecords _records;
    private readonly int[][] _candidates;
    private readonly List<Setting> _found = [];

    private Settings(CascadeRecords records)
    {
        _records = records;
        int early = records.Steps.Length - 1;
        int each = early == 0 ? 0 : Math.Max(3, (int)Math.Round(Math.Pow(Tries, 1.0 / early)));
        _candidates = [.. records.Steps.Take(early).Select(steps => Candidates(steps, each))];
    }

    /// <summary>All settings, in an order that the records alone determine; at least one.</summary>
    public static List<Setting> Of(CascadeRecords records)
    {
        Settings settings = new(records);
        settings.Visit([], [.. Enumerable.Range(0, records.Count)], default);
        return settings._found;
    }

    // Distinct confidences, evenly over the records where there are many, and never to ask the stage.
    private static int[] Candidates(int[] steps, int most)
    {
        int[] sorted = [.. steps.Where(s => s >= 0).Order()];
        int[] distinct = [.. sorted.Distinct()];
        if (distinct.Length >= most)
        {
            distinct = [.. Enumerable.Range(0, most - 1).Select(i => sorted[(int)((long)i * (sorted.Length - 1) / (most - 2))]).Distinct()];
        }

        // Who answers all of these records answers all there are, also what is less sure than any of them.
        return distinct.Length == 0 ? [ConfidenceSteps.Never] : [0, .. distinct.Skip(1), ConfidenceSteps.Never];
    }

    private void Visit(ImmutableArray<int> thresholds, List<int> left, Setting sofar)
    {
        int stage = thresholds.Length;
        if (stage == _candidates.Length)
        {
            Sweep(thresholds, left, sofar);
            return;
        }

        foreach (int threshold in _candidates[stage])
        {
            List<int> next = [];
            Setting after = sofar;
            foreach (int record in left)
            {
                if (_records.Steps[stage][record] >= threshold)
                {
                    after = new Setting([], after.Answered + 1, after.Wrong + (_records.Right[stage][record] ? 0 : 1), after.Cost + _records.Costs[stage][record]);
                }
                else
                {
                    next.Add(record);
                }
            }

            Visit(thresholds.Add(threshold), next, after);
        }
    }

    private void Sweep(ImmutableArray<int> thresholds, List<int> left, Setting sofar)
    {
        int stage = thresholds.Length;
        int[] answered = new int[ConfidenceSteps.Never];
        int[] wrong = new int[ConfidenceSteps.Never];
        double[] saved = new double[ConfidenceSteps.Never];
        double cost = sofar.Cost;
        foreach (int record in left)
        {
            cost += _records.Human[record];
            int step = _records.Steps[stage][record];
            if (step >= 0)
            {
                answered[step]++;
                wrong[step] += _records.Right[stage][record] ? 0 : 1;
                saved[step] += _records.Human[record] - _records.Costs[stage][record];
            }
        }

        int least = Array.FindIndex(answered, count => count > 0);
        Setting now = new(thresholds.Add(ConfidenceSteps.Never), sofar.Answered, sofar.Wrong, cost);
        _found.Add(now);
        for (int step = ConfidenceSteps.Sure; step >= 0; step--)
        {
            if (answered[step] > 0)
            {
                now = new Setting(thresholds.Add(step == least ? 0 : step), now.Answered + answered[step], now.Wrong + wrong[step], now.Cost - saved[step]);
                _found.Add(now);
            }
        }
    }
}
