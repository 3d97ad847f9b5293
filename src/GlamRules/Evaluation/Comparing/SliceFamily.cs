using System.Collections.Immutable;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Comparing;

/// <summary>The claims about every value of every slice reported, read together.</summary>
internal sealed class SliceFamily(EvaluationContext context, PairComparer comparer)
{
    private readonly record struct Slice(string Field, string Value, int[] Records);

    public ImmutableArray<SliceComparison> Compare()
    {
        Criteria criteria = context.Criteria;
        Slice[] slices = [.. context.Input.ReportBy.SelectMany(SlicesOf)];
        int rounds = context.RoundsFor(slices.Length);
        Claim[] claims = new Claim[slices.Length];
        double?[] found = new double?[slices.Length];
        // Each draws by a sequence of chance of its own, so that their order is all the same.
        Parallel.For(0, slices.Length, i =>
        {
            claims[i] = comparer.ClaimOver(slices[i].Records, rounds, slices[i].Field, slices[i].Value);
            found[i] = claims[i].P();
        });
        double?[] p = AdjustedP(found);
        double confidence = context.AdjustedConfidence(claims.Length);
        return
        [
            .. slices.Select((slice, i) =>
            {
                Interval? plain = claims[i].IntervalAt(criteria.Confidence);
                Interval? adjusted = claims[i].IntervalAt(confidence);
                return new SliceComparison(
                    slice.Field, slice.Value, claims[i].N, claims[i].Difference, plain?.Low, plain?.High, adjusted?.Low, adjusted?.High, p[i],
                    FamilyVerdict.Of(claims[i], adjusted, criteria.Margin, context.Alpha));
            }),
        ];
    }

    /// <summary>Holm over all that have a p.</summary>
    private static double?[] AdjustedP(double?[] found)
    {
        double?[] p = [.. found];
        int[] known = [.. Enumerable.Range(0, p.Length).Where(i => p[i] is not null)];
        ImmutableArray<double> adjusted = Holm.Adjust([.. known.Select(i => p[i]!.Value)]);
        for (int i = 0; i < known.Length; i++)
        {
            p[known[i]] = adjusted[i];
        }

        return p;
    }

    private IEnumerable<Slice> SlicesOf(string field)
    {
        int index = context.Input.SliceNames.IndexOf(field, 0, StringComparer.Ordinal);
        if (index < 0)
        {
            throw new ArgumentException($"no slice is named {field}", nameof(field));
        }

        SortedDictionary<string, List<int>> values = new(StringComparer.Ordinal);
        foreach (int record in context.All)
        {
            if (context.Input.Records[context.Scored.Positions[record]].Slices[index] is string value)
            {
                if (!values.TryGetValue(value, out List<int>? records))
                {
                    values.Add(value, records = []);
                }

                records.Add(record);
            }
        }

        return values.Select(pair => new Slice(field, pair.Key, [.. pair.Value]));
    }
}
