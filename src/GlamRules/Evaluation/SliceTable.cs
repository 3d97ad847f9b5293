using System.Collections.Immutable;
using GlamRules.Statistics;

namespace GlamRules.Evaluation;

/// <summary>
/// How often a predictor is wrong, slice by slice. A slice is compared with all other records by the interval that
/// Newcombe (1998, method 10) makes of two Wilson intervals; where records belong together in groups, of two intervals
/// over groups, by the same rule (Zou and Donner 2008).
/// </summary>
public static class SliceTable
{
    /// <summary>Every value of every slice reported, in order of field and value; records without gold are not counted.</summary>
    /// <param name="input">Records, slices and criteria.</param>
    /// <param name="predictor">One of its predictors.</param>
    public static ImmutableArray<SliceResult> Of(EvaluationInput input, EvaluatedPredictor predictor)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(predictor);
        int[] scored = [.. Enumerable.Range(0, input.Records.Count).Where(i => input.Records[i].Gold is not null)];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (int i in scored)
        {
            numbers.TryAdd(input.Records[i].Group, numbers.Count);
        }

        bool grouped = numbers.Count < scored.Length;
        (string Field, string Value, int[] In, int[] Out)[] slices = [.. input.ReportBy.SelectMany(SlicesOf)];
        double confidence = input.Criteria.Confidence;
        double adjusted = 1 - ((1 - confidence) / Math.Max(1, slices.Length));
        return
        [
            .. slices.Select(slice => new SliceResult(
                predictor.Name, slice.Field, slice.Value, slice.In.Length, slice.In.Count(Wrong), Share(slice.In, confidence), Excess(slice.In, slice.Out, adjusted))),
        ];

        bool Wrong(int i) => !input.Records[i].Gold!.Equals(predictor.Predictions[i].Answer);

        Estimate Share(int[] records, double level)
        {
            if (records.Length == 0)
            {
                return default;
            }

            int wrong = records.Count(Wrong);
            Interval? interval = grouped
                ? ClusteredMean.Interval([.. records.Select(i => Wrong(i) ? 1.0 : 0)], Renumbered(records), level)
                : ProportionInterval.Wilson(wrong, records.Length, level);
            return new Estimate((double)wrong / records.Length, interval is { } of ? Math.Max(0, of.Low) : null, interval is { } to ? Math.Min(1, to.High) : null);
        }

        Estimate Excess(int[] here, int[] elsewhere, double level)
        {
            (Estimate a, Estimate b) = (Share(here, level), Share(elsewhere, level));
            return a.Value - b.Value is not { } difference ? default
                : a is { Low: { } lowA, High: { } highA } && b is { Low: { } lowB, High: { } highB }
                    ? new Estimate(difference, difference - Root(a.Value - lowA, highB - b.Value), difference + Root(highA - a.Value, b.Value - lowB))
                    : new Estimate(difference);
        }

        int[] Renumbered(int[] records)
        {
            Dictionary<int, int> own = [];
            return [.. records.Select(i =>
            {
                int group = numbers[input.Records[i].Group];
                own.TryAdd(group, own.Count);
                return own[group];
            })];
        }

        IEnumerable<(string, string, int[], int[])> SlicesOf(string field)
        {
            int index = input.SliceNames.IndexOf(field, 0, StringComparer.Ordinal);
            int[] known = [.. scored.Where(i => input.Records[i].Slices[index] is not null)];
            return known.GroupBy(i => input.Records[i].Slices[index]!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (field, g.Key, g.ToArray(), known.Except(g).ToArray()));
        }

        static double Root(double? a, double? b) => Math.Sqrt((a!.Value * a.Value) + (b!.Value * b.Value));
    }
}
