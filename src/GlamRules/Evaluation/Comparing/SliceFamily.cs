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
        Claim[] claims = [.. slices.Select(slice => ClaimOver(slice, context.Input.Resamples))];
        bool[] judged = [.. claims.Select(claim => claim.Detects(criteria.Margin, context.Alpha))];
        int family = judged.Count(yes => yes);
        int rounds = context.RoundsFor(family);
        if (rounds > context.Input.Resamples && !context.ComparesByScore)
        {
            claims = [.. claims.Select((claim, i) => judged[i] ? ClaimOver(slices[i], rounds) : claim)];
        }

        double?[] p = AdjustedP(claims, judged);
        return
        [
            .. slices.Select((slice, i) =>
            {
                Interval? plain = claims[i].IntervalAt(criteria.Confidence);
                Interval? adjusted = claims[i].IntervalAt(context.AdjustedConfidence(family));
                return new SliceComparison(
                    slice.Field, slice.Value, claims[i].N, claims[i].Difference, plain?.Low, plain?.High, adjusted?.Low, adjusted?.High, p[i],
                    judged[i] ? claims[i].VerdictFrom(adjusted, criteria.Margin) : Verdict.TooFewToJudge);
            }),
        ];
    }

    private Claim ClaimOver(Slice slice, int rounds) => comparer.ClaimOver(slice.Records, rounds, slice.Field, slice.Value);

    /// <summary>Holm over those judged; the others claim nothing and carry no p.</summary>
    private static double?[] AdjustedP(Claim[] claims, bool[] judged)
    {
        double?[] p = [.. claims.Select((claim, i) => judged[i] ? claim.P() : null)];
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
