using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Evaluation.Contributions;

/// <summary>Takes a rule set apart: each rule left out alone, rules added one after another, the least useful dropped.</summary>
public sealed class RuleAnatomist
{
    private const string SmallestName = "smallest";

    private readonly EvaluationInput _scored;
    private readonly EvaluatedPredictor _predictor;
    private readonly RuleAblation _dev;
    private readonly RuleAblation _test;
    private readonly int _rules;

    private RuleAnatomist(EvaluationInput scored, EvaluatedPredictor predictor, IReadOnlyList<LabelledRecord> dev, IReadOnlyList<Prediction> onDev)
    {
        _scored = scored;
        _predictor = predictor;
        _dev = new RuleAblation(scored.Task, dev, scored.SliceNames, predictor with { Predictions = onDev }, scored.Criteria);
        _test = new RuleAblation(scored.Task, scored.Records, scored.SliceNames, predictor, scored.Criteria);
        _rules = _dev.RuleCount;
    }

    /// <summary>Chooses on dev; what is said of the records scored is shown only.</summary>
    /// <param name="scored">The records scored, with the criteria; its predictors and pairs are not looked at.</param>
    /// <param name="predictor">What the rule set said about them.</param>
    /// <param name="dev">Dev records.</param>
    /// <param name="onDev">What the same rules said about each.</param>
    /// <exception cref="ArgumentException">The predictor has no way to resolve votes.</exception>
    public static RuleSetAnatomy Study(EvaluationInput scored, EvaluatedPredictor predictor, IReadOnlyList<LabelledRecord> dev, IReadOnlyList<Prediction> onDev) =>
        new RuleAnatomist(scored, predictor, dev, onDev).Study();

    private RuleSetAnatomy Study()
    {
        ImmutableArray<RuleContribution> rules = [.. Enumerable.Range(0, _rules).Select(Contribution)];
        int[] smallest = Smallest();
        All(_dev, false);
        double? without = Value(_dev.Gain);
        return new RuleSetAnatomy
        {
            Predictor = _predictor.Name,
            Metric = _scored.Criteria.Optimise,
            DevRecords = _dev.Count,
            Rules = rules,
            Without = without,
            Written = [.. Enumerable.Range(0, _rules).Select(Add)],
            ByUse = ByUse(),
            Smallest = [.. smallest.Select(Id)],
            Confirmed = smallest.Length < _rules ? Confirm(smallest) : null,
        };
    }

    private RuleContribution Contribution(int rule)
    {
        // Two that say the same on the same records subsume each other: the later one is then superfluous.
        int by = Enumerable.Range(0, _rules).FirstOrDefault(other => other != rule && IsSubsumed(rule, other) && (other < rule || !IsSubsumed(other, rule)), -1);
        return new RuleContribution(Id(rule), Loss(_dev, rule), Loss(_test, rule), _dev.Fires(rule), _test.Decides(rule), by < 0 ? null : Id(by));
    }

    private bool IsSubsumed(int rule, int by) =>
        (_dev.Fires(rule) > 0 || _test.Fires(rule) > 0) && (_dev.Fires(rule) == 0 || _dev.IsSubsumed(rule, by)) && (_test.Fires(rule) == 0 || _test.IsSubsumed(rule, by));

    private static double? Loss(RuleAblation ablation, int rule) =>
        ablation.Gain - ablation.GainWith(rule, false) is var loss && double.IsFinite(loss) ? Math.Round(loss, 12) : null;

    // Of equally useless ones the one written last.
    private int[] Smallest()
    {
        double least = _dev.Gain - (_scored.Criteria.Margin / 2);
        List<int> kept = [.. Enumerable.Range(0, _rules)];
        while (kept.Count > 0)
        {
            (int Rule, double Gain) best = kept.Select(rule => (rule, Rounded(_dev.GainWith(rule, false)))).Aggregate((best, next) => next.Item2 >= best.Item2 ? next : best);
            if (!(best.Gain >= least))
            {
                break;
            }

            _dev.Set(best.Rule, false);
            kept.Remove(best.Rule);
        }

        return [.. kept];
    }

    private RuleStep Add(int rule)
    {
        _dev.Set(rule, true);
        return new RuleStep(Id(rule), Value(_dev.Gain));
    }

    // Of equally useful ones the one written first.
    private ImmutableArray<RuleStep> ByUse()
    {
        All(_dev, false);
        List<int> open = [.. Enumerable.Range(0, _rules)];
        ImmutableArray<RuleStep>.Builder steps = ImmutableArray.CreateBuilder<RuleStep>();
        while (open.Count > 0)
        {
            int next = open.MaxBy(rule => Rounded(_dev.GainWith(rule, true)));
            steps.Add(Add(next));
            open.Remove(next);
        }

        return steps.ToImmutable();
    }

    private Comparison Confirm(int[] smallest)
    {
        for (int rule = 0; rule < _rules; rule++)
        {
            _test.Set(rule, smallest.Contains(rule));
        }

        EvaluatedPredictor few = new(SmallestName, _predictor.Description, [.. _predictor.Predictions.Select(_test.Restrict)]);
        All(_test, true);
        return Evaluator.Evaluate(_scored with { Predictors = [few, _predictor], Compare = [(SmallestName, _predictor.Name)], ReportBy = [] }).Comparisons[0];
    }

    private string Id(int rule) => _predictor.Description.Rules[rule].Id;

    // Sums that differ in their last bits only must not decide.
    private static double Rounded(double gain) => Math.Round(gain, 12);

    private double? Value(double gain) => double.IsFinite(gain) ? _scored.Criteria.HigherIsBetter(_scored.Criteria.Optimise) ? gain : -gain : null;

    private static void All(RuleAblation ablation, bool inForce)
    {
        for (int rule = 0; rule < ablation.RuleCount; rule++)
        {
            ablation.Set(rule, inForce);
        }
    }
}
