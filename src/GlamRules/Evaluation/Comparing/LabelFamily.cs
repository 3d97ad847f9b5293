using System.Collections.Immutable;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Comparing;

/// <summary>The claims about the F1 of every label, read together.</summary>
internal sealed class LabelFamily(EvaluationContext context, int a, int b)
{
    private const string Metric = "f1";

    public ImmutableArray<LabelComparison> Compare()
    {
        Criteria criteria = context.Criteria;
        if (!criteria.IsShare(criteria.Optimise))
        {
            // A margin in money or minutes says nothing of an F1.
            return [];
        }

        ImmutableArray<MetricFigure> metrics = [.. context.Metrics.OfType<MetricFigure>().Where(metric => metric.Metric.Id == Metric && metric.Slice == SlicedTally.Everything)];
        SlicedTally ofA = context.Scored.SlicedTallyOf(a, context.All);
        SlicedTally ofB = context.Scored.SlicedTallyOf(b, context.All);
        Claim[] claims = [.. metrics.Select(metric => ClaimOver(metric, ofA, ofB))];
        double confidence = context.AdjustedConfidence(claims.Length);
        return
        [
            .. metrics.Select((metric, i) =>
            {
                Interval? plain = claims[i].IntervalAt(criteria.Confidence);
                Interval? adjusted = claims[i].IntervalAt(confidence);
                return new LabelComparison(
                    context.Scored.Labels.Names[metric.Label], claims[i].N, Metric, claims[i].Difference,
                    plain?.Low, plain?.High, adjusted?.Low, adjusted?.High,
                    FamilyVerdict.Of(claims[i], adjusted, criteria.Margin, context.Alpha));
            }),
        ];
    }

    private ResampledClaim ClaimOver(MetricFigure metric, SlicedTally ofA, SlicedTally ofB)
    {
        int aOnly = 0;
        int bOnly = 0;
        foreach (int record in context.All)
        {
            bool byA = context.Scored.Pairs[context.Scored.PairOf[a][record]].RightAbout(metric.Label);
            bool byB = context.Scored.Pairs[context.Scored.PairOf[b][record]].RightAbout(metric.Label);
            aOnly += byA && !byB ? 1 : 0;
            bOnly += byB && !byA ? 1 : 0;
        }

        double gain = metric.Gain(metric.Of(ofA), metric.Of(ofB));
        return new ResampledClaim(context.Bootstrap.Difference(a, b, context.ColumnOf(metric.Id)), context.Scored.Count, () => null)
        {
            N = metric.Support(ofA),
            AOnly = aOnly,
            BOnly = bOnly,
            Difference = double.IsNaN(gain) ? null : gain,
        };
    }
}
