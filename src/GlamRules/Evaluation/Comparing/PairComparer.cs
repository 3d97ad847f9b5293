using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;
using GlamRules.Evaluation.Resampling;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Comparing;

/// <summary>Compares one pair of predictors: over all records, by slice and by label.</summary>
internal sealed class PairComparer(EvaluationContext context, string nameA, string nameB)
{
    private readonly int _a = context.PredictorOf(nameA);
    private readonly int _b = context.PredictorOf(nameB);

    private Criteria Criteria => context.Criteria;

    public Comparison Compare()
    {
        Claim claim = Overall();
        return Of(claim) with
        {
            Randomization = claim is ResampledClaim && claim.N > 0 ? claim.P() : null,
            Saving = Saving(),
            Right = Right(),
            Slices = new SliceFamily(context, this).Compare(),
            Labels = new LabelFamily(context, _a, _b).Compare(),
        };
    }

    /// <summary>Over all records and in the primary metric alone, which needs no resamples of its own.</summary>
    public Comparison CompareOverall() => Of(Overall());

    /// <summary>The claim about some of the records in the primary metric.</summary>
    /// <param name="records">The records.</param>
    /// <param name="rounds">How many resamples, where it needs any.</param>
    /// <param name="use">Names the sequence of chance.</param>
    public Claim ClaimOver(int[] records, int rounds, params string[] use)
    {
        if (context.ComparesByScore)
        {
            return ByScore(records);
        }

        GroupTypes types = GroupTypes.Of(context.Scored, records, [_a, _b]);
        Bootstrap bootstrap = Bootstrap.Run(
            context.Scored, types, [context.Primary], rounds, SeededRandom.For(context.Input.Seed, ["bootstrap", nameA, nameB, .. use]));
        return Resampled(records, types, bootstrap.Difference(0, 1, 0), rounds, use);
    }

    private Comparison Of(Claim claim)
    {
        Interval? interval = claim.IntervalAt(Criteria.Confidence);
        return new Comparison
        {
            A = nameA,
            B = nameB,
            Metric = context.Primary.Id,
            N = claim.N,
            Difference = claim.Difference,
            Low = interval?.Low,
            High = interval?.High,
            Method = claim.Method,
            Margin = Criteria.Margin,
            Verdict = claim.VerdictFrom(interval, Criteria.Margin),
            RecordsNeeded = claim.RecordsNeeded(Criteria.Margin, context.Alpha),
            SmallestDetectable = claim.SmallestDetectable(context.Alpha),
            AOnly = claim.AOnly,
            BOnly = claim.BOnly,
            Effective = claim.Effective,
            MidP = claim.N == 0 || context.Scored.Clustered ? null : McNemar.MidP(claim.AOnly, claim.BOnly),
            Exact = claim.N == 0 || context.Scored.Clustered ? null : McNemar.Exact(claim.AOnly, claim.BOnly),
            Unit = Criteria.UnitOf(context.Primary.Id),
        };
    }

    private Claim Overall()
    {
        if (context.ComparesByScore)
        {
            return ByScore(context.All);
        }

        GroupTypes types = GroupTypes.Of(context.Scored, context.All, [_a, _b]);
        BootstrapDistribution difference = context.Bootstrap.Difference(_a, _b, context.ColumnOf(context.Primary.Id));
        return Resampled(context.All, types, difference, context.Input.Resamples, "all");
    }

    private Estimate? Saving()
    {
        if (Criteria.Costs is null || context.Scored.Count == 0)
        {
            return null;
        }

        BootstrapDistribution difference = context.Bootstrap.Difference(_a, _b, context.ColumnOf(ExpectedCost.Key));
        Interval? interval = difference.Bca(Criteria.Confidence);
        return new Estimate(difference.Estimate, interval?.Low, interval?.High);
    }

    private Estimate? Right()
    {
        if (context.Scored.Count == 0)
        {
            return null;
        }

        (int aOnly, int bOnly) = context.Discordant(_a, _b, context.All);
        Interval? interval = context.Scored.Clustered
            ? ClusteredMean.Interval([.. context.All.Select(Gained)], context.Scored.Groups, Criteria.Confidence)
            : PairedScore.Interval(bOnly, aOnly, context.Scored.Count, Criteria.Confidence);
        return new Estimate((double)(bOnly - aOnly) / context.Scored.Count, interval?.Low, interval?.High);

        double Gained(int record) => (context.Scored.Pairs[context.Scored.PairOf[_b][record]].Exact ? 1 : 0) - (context.Scored.Pairs[context.Scored.PairOf[_a][record]].Exact ? 1 : 0);
    }

    private ScoreClaim ByScore(int[] records)
    {
        (int aOnly, int bOnly) = context.Discordant(_a, _b, records);
        return new ScoreClaim
        {
            N = records.Length,
            AOnly = aOnly,
            BOnly = bOnly,
            Difference = records.Length == 0 ? null : (double)(bOnly - aOnly) / records.Length,
        };
    }

    private ResampledClaim Resampled(int[] records, GroupTypes types, BootstrapDistribution difference, int rounds, params string[] use)
    {
        int[] about = context.Within(context.Primary, records);
        (int aOnly, int bOnly) = context.Discordant(_a, _b, about);
        SlicedTally ofA = context.Scored.SlicedTallyOf(_a, records);
        SlicedTally ofB = context.Scored.SlicedTallyOf(_b, records);
        double gain = context.Primary.Gain(context.Primary.Of(ofA), context.Primary.Of(ofB));
        return new ResampledClaim(
            difference,
            about.Length,
            () => SwapTest.P(context.Scored, types, context.Primary, rounds, SeededRandom.For(context.Input.Seed, ["swaps", nameA, nameB, .. use])))
        {
            N = about.Length,
            AOnly = aOnly,
            BOnly = bOnly,
            Difference = double.IsNaN(gain) ? null : gain,
        };
    }
}
