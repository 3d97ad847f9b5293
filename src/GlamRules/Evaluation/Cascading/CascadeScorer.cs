using System.Collections.Immutable;
using GlamRules.Predictions.Cascading;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Cascading;

/// <summary>Chooses thresholds on dev and says what they come to on the records that are scored.</summary>
internal static class CascadeScorer
{
    /// <param name="name">The cascade's.</param>
    /// <param name="stages">Names of its stages.</param>
    /// <param name="plan">What the assessment says of thresholds, or null.</param>
    /// <param name="dev">What the stages said on dev.</param>
    /// <param name="scored">What they said on the records scored, with the same costs.</param>
    /// <param name="criteria">Costs and confidence.</param>
    public static CascadeResult Score(string name, ImmutableArray<string> stages, CascadePlan? plan, CascadeRecords dev, CascadeRecords scored, Criteria criteria)
    {
        ThresholdBasis basis = ThresholdChooser.Basis(plan, criteria.Costs);
        // Thresholds that the assessment says are for all together: what each stage can do alone is chosen all the same.
        ThresholdBasis own = ThresholdChooser.Basis(plan is null ? null : plan with { Fixed = null }, criteria.Costs);
        double error = plan?.Error ?? CascadePlan.UsualError;
        List<Setting> settings = Settings.Of(dev);
        ImmutableArray<int>? chosen = plan is null ? ThresholdChooser.Choose(settings, basis, error) : ThresholdChooser.Of(stages, plan, dev, criteria.Costs);
        return new CascadeResult
        {
            Name = name,
            Stages = stages,
            Basis = basis,
            Error = own == ThresholdBasis.Error ? error : null,
            Dev = dev.Count,
            Together = Curve(stages, settings, chosen, scored),
            Alone =
            [
                .. stages.Select((stage, i) =>
                {
                    List<Setting> alone = Settings.Of(dev.Only(i));
                    return Curve([stage], alone, ThresholdChooser.Choose(alone, own, error), scored.Only(i));
                }),
            ],
            Gain = chosen is { } thresholds ? Gain(thresholds, ThresholdChooser.Choose(Settings.Of(dev.Only(0)), own, error)?[0] ?? ConfidenceSteps.Never, scored, criteria) : null,
        };

        CascadeCurve Curve(ImmutableArray<string> names, List<Setting> all, ImmutableArray<int>? best, CascadeRecords records) => new(
            names,
            best is { } thresholds ? Point(thresholds, records, criteria) : null,
            [.. SettingChoice.Frontier(all).Select(s => Point(s.Thresholds, records, criteria))]);
    }

    public static OperatingPoint Point(ImmutableArray<int> thresholds, CascadeRecords records, Criteria criteria)
    {
        int[] byStage = new int[thresholds.Length];
        int wrong = 0;
        double cost = 0;
        for (int i = 0; i < records.Count; i++)
        {
            int stage = records.Answering(i, thresholds.AsSpan());
            cost += stage < 0 ? records.Human[i] : records.Costs[stage][i];
            if (stage >= 0)
            {
                byStage[stage]++;
                wrong += records.Right[stage][i] ? 0 : 1;
            }
        }

        return new OperatingPoint
        {
            Thresholds = [.. thresholds.Select(ConfidenceSteps.Threshold)],
            N = records.Count,
            ByStage = [.. byStage],
            Wrong = wrong,
            Coverage = Share(byStage.Sum(), records.Count, criteria.Confidence),
            Error = Share(wrong, byStage.Sum(), criteria.Confidence),
            Cost = criteria.Costs is null || records.Count == 0 ? null : cost / records.Count * 10_000,
        };
    }

    private static LaterGain Gain(ImmutableArray<int> thresholds, int alone, CascadeRecords records, Criteria criteria)
    {
        double[] net = new double[records.Count];
        double[] spared = new double[records.Count];
        double[] saved = new double[records.Count];
        int passedOn = 0;
        int answered = 0;
        for (int i = 0; i < records.Count; i++)
        {
            int stage = records.Answering(i, thresholds.AsSpan());
            int first = records.Answering(i, [alone]);
            passedOn += stage == 0 ? 0 : 1;
            spared[i] = (stage < 0 ? 0 : 1) - (first < 0 ? 0 : 1);
            saved[i] = (first < 0 ? records.Human[i] : records.Costs[0][i]) - (stage < 0 ? records.Human[i] : records.Costs[stage][i]);
            if (stage > 0)
            {
                answered++;
                net[i] = (records.Right[stage][i] ? 1 : 0) - (records.Right[0][i] ? 1 : 0);
            }
        }

        Interval? saving = ClusteredMean.Interval(saved, records.Groups, criteria.Confidence);
        return new LaterGain
        {
            PassedOn = passedOn,
            Answered = answered,
            Share = Share(answered, records.Count, criteria.Confidence),
            Mended = net.Count(d => d > 0),
            Spoilt = net.Count(d => d < 0),
            Net = Paired(net, records, criteria.Confidence),
            Spared = Paired(spared, records, criteria.Confidence),
            Saving = criteria.Costs is null ? default : new Estimate(saved.Average() * 10_000, saving?.Low * 10_000, saving?.High * 10_000),
        };
    }

    /// <param name="gained">1, 0 or -1 for each record.</param>
    private static Estimate Paired(double[] gained, CascadeRecords records, double confidence)
    {
        bool grouped = records.Groups.Distinct().Count() < records.Count;
        Interval? of = grouped ? ClusteredMean.Interval(gained, records.Groups, confidence)
            : PairedScore.Interval(gained.Count(d => d > 0), gained.Count(d => d < 0), records.Count, confidence);
        return new Estimate(records.Count == 0 ? null : gained.Average(), of?.Low, of?.High);
    }

    private static Estimate Share(int successes, int trials, double confidence)
    {
        Interval? interval = ProportionInterval.Wilson(successes, trials, confidence);
        return new Estimate(trials == 0 ? null : (double)successes / trials, interval?.Low, interval?.High);
    }
}
