using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Comparing;
using GlamRules.Segments.Conditions;
using GlamRules.Segments.Searching;
using GlamRules.Statistics;

namespace GlamRules.Segments.Confirming;

/// <summary>What test says of the segments chosen on dev, each with an interval at level 1 - alpha/m.</summary>
internal static class Confirmation
{
    public static ImmutableArray<SegmentComparison> Of(SegmentInput input, string metric, ImmutableArray<Candidate> chosen)
    {
        (EvaluatedPredictor a, EvaluatedPredictor b) = input.OnTest;
        EvaluationContext context = new(new EvaluationInput
        {
            Task = input.Task,
            Records = input.Test,
            Split = Split.Test,
            Predictors = [a, b],
            Criteria = new Criteria { Optimise = metric, Margin = input.Criteria.Margin, Confidence = input.Criteria.Confidence, Costs = input.Criteria.Costs },
            Compare = [(a.Name, b.Name)],
            Seed = input.Seed,
        });
        PairComparer comparer = new(context, a.Name, b.Name);
        RecordView test = RecordView.Of(input.Task, input.SliceNames, input.Test, a, b);
        SegmentComparison[] found = new SegmentComparison[chosen.Length];
        for (int i = 0; i < found.Length; i++)
        {
            Candidate candidate = chosen[i];
            int[] records = [.. context.All.Where(record => ConditionKinds.Hold(candidate.Conditions, test, record))];
            found[i] = Ask(context, candidate, comparer.ClaimOver(records, context.RoundsFor(chosen.Length), "segment", candidate.Notation), chosen.Length);
        }

        return [.. found];
    }

    private static SegmentComparison Ask(EvaluationContext context, Candidate candidate, Claim claim, int claims)
    {
        Criteria criteria = context.Criteria;
        Interval? plain = claim.IntervalAt(criteria.Confidence);
        Interval? adjusted = claim.IntervalAt(context.AdjustedConfidence(claims));
        return new SegmentComparison(
            candidate.Conditions, candidate.Claim, candidate.Records.Count, candidate.Difference,
            claim.N, claim.Difference, plain?.Low, plain?.High, adjusted?.Low, adjusted?.High,
            BearsOut(candidate.Claim, claim, adjusted, criteria.Margin),
            FamilyVerdict.Of(claim, adjusted, criteria.Margin, context.Alpha));
    }

    // Too few discordant records allow no firm verdict, and so bear nothing out.
    private static bool BearsOut(SegmentClaim found, Claim claim, Interval? adjusted, double margin) =>
        adjusted is { } interval && claim.VerdictFrom(interval, margin) is not Verdict.Inconclusive && found switch
        {
            SegmentClaim.BAhead => interval.Low > 0,
            SegmentClaim.AAhead => interval.High < 0,
            _ => interval.High < margin,
        };
}
