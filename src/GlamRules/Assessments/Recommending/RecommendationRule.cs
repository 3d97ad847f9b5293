using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;

namespace GlamRules.Assessments.Recommending;

/// <summary>
/// Reads a recommendation from the figures. In this order:
/// (1) Where no system but a baseline meets the thresholds, the recommendation is <c>neither</c>; where one of them misses
/// only bounds that lie inside its intervals, it is <c>label more first</c>.
/// (2) The first pair compared decides. Where just one of the two meets the thresholds, that one; but <c>label more first</c>
/// where the other misses only bounds that lie inside its intervals, unless the verdict is for the one that meets them too.
/// Where both meet them, the simpler one where
/// it is better or enough, the challenger where it adds more than the margin; where the records can't tell, or not by how
/// much the challenger is better, <c>label more first</c>, and until then the simpler one.
/// A baseline is there to be beaten, never to be used: whichever of the two it is, where it is not beaten the
/// recommendation is <c>neither</c>, or <c>label more first</c> where the records can't tell.
/// (3) The other pairs, in their order, may only replace what is recommended, or the baseline that was not beaten, by a
/// challenger to it that meets the thresholds and adds more than the margin.
/// (4) A model that had labels by hand gives way to one that the rules have taught, where a comparison of the two finds the
/// latter better or enough: <c>rules to label, then train</c>.
/// (5) A system gives way to a cascade that the assessment itself names, that begins with it and that meets the thresholds,
/// where asking the later stages pays beyond doubt.
/// (6) What does not exceed the majority baseline in the primary metric is never recommended: <c>neither</c>; where
/// the interval of its difference from the baseline does not lie above zero, <c>label more first</c>, and until then that one.
/// </summary>
public static class RecommendationRule
{
    public static Recommendation Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        AssessedPredictor[] systems = [.. result.Predictors.Where(p => !IsBaseline(p))];
        AssessedPredictor[] passing = [.. systems.Where(Passes)];
        if (passing.Length == 0)
        {
            AssessedPredictor? near = systems.FirstOrDefault(MayPass);
            return near is null ? new Recommendation(Course.Neither, null, Ground.NobodyPasses, null) : new Recommendation(Course.LabelMore, near.Name, Ground.PerhapsPasses, null);
        }

        Recommendation first = result.Comparisons.IsEmpty ? WithoutPair(result, passing) : FromPair(result, result.Comparisons[0], passing);
        Recommendation last = ByCascade(result, ByTaught(result, ByOtherPairs(result, first)));
        return last.System is { } name && last.Course != Course.LabelMore ? OverMajority(result, result.Predictor(name), last) : last;
    }

    private static bool Passes(AssessedPredictor predictor) => predictor.Result.EliminatedBy is null;

    private static bool IsBaseline(AssessedPredictor predictor) => predictor.Result.Kind == PredictorKind.Baseline;

    private static bool IsUsable(AssessedPredictor predictor) => Passes(predictor) && !IsBaseline(predictor);

    // Whatever it misses, it misses by less than can be told.
    private static bool MayPass(AssessedPredictor predictor) => predictor.Result.Thresholds.Where(t => !t.Passes).All(t => !t.Certain && t.Value is not null);

    private static Recommendation WithoutPair(AssessmentResult result, AssessedPredictor[] passing)
    {
        AssessedPredictor best = passing.FirstOrDefault(p => p.Name == result.Winner) ?? passing[0];
        return For(result, best.Name, Ground.NothingCompared, null);
    }

    private static Recommendation FromPair(AssessmentResult result, Comparison pair, AssessedPredictor[] passing)
    {
        (AssessedPredictor a, AssessedPredictor b) = (result.Predictor(pair.A), result.Predictor(pair.B));
        (bool baseline, bool onBaseline) = (IsBaseline(a), IsBaseline(b));
        return (IsUsable(a), IsUsable(b)) switch
        {
            (true, false) when !onBaseline => OnlyOne(result, pair, pair.A, b, pair.Verdict is Verdict.ABetter or Verdict.AIsEnough),
            (false, true) when !baseline => OnlyOne(result, pair, pair.B, a, pair.Verdict is Verdict.BAdds),
            (false, false) => For(result, passing.FirstOrDefault(p => p.Name == result.Winner)?.Name ?? passing[0].Name, Ground.OnlyOnePasses, null),
            _ => pair.Verdict switch
            {
                // A baseline is there to be beaten, not to be used.
                Verdict.ABetter or Verdict.AIsEnough when baseline => new Recommendation(Course.Neither, null, Ground.NoBetterThanBaseline, pair),
                Verdict.BAdds when onBaseline => new Recommendation(Course.Neither, null, Ground.NoBetterThanBaseline, pair),
                Verdict.ABetter => For(result, pair.A, Ground.SimplerIsBetter, pair),
                Verdict.AIsEnough => For(result, pair.A, Ground.SimplerIsEnough, pair),
                Verdict.BAdds => For(result, pair.B, Ground.ChallengerAdds, pair),
                Verdict.BBetterSizeUnclear => new Recommendation(Course.LabelMore, baseline || onBaseline ? null : pair.A, Ground.SizeUnclear, pair),
                _ => new Recommendation(Course.LabelMore, baseline ? null : pair.A, Ground.CannotTell, pair),
            },
        };
    }

    private static Recommendation OnlyOne(AssessmentResult result, Comparison pair, string passing, AssessedPredictor other, bool favoured) =>
        favoured || !MayPass(other) ? For(result, passing, Ground.OnlyOnePasses, pair) : new Recommendation(Course.LabelMore, passing, Ground.OnlyOneSeemsToPass, pair);

    private static Recommendation ByOtherPairs(AssessmentResult result, Recommendation now)
    {
        foreach (Comparison pair in result.Comparisons.Skip(1).Where(c => c.Verdict == Verdict.BAdds && IsUsable(result.Predictor(c.B))))
        {
            // Where no system is named, a baseline stands that the pair did not beat.
            now = pair.A == (now.System ?? now.Comparison?.A) ? For(result, pair.B, Ground.ChallengerAdds, pair) : now;
        }

        return now;
    }

    private static Recommendation ByTaught(AssessmentResult result, Recommendation now)
    {
        if (now.Course != Course.Model)
        {
            return now;
        }

        Comparison? spared = result.Comparisons.FirstOrDefault(c =>
            c.B == now.System && IsTaught(result, c.A) && Passes(result.Predictor(c.A)) && c.Verdict is Verdict.AIsEnough or Verdict.ABetter);
        return spared is null ? now : new Recommendation(Course.RulesToLabel, spared.A, Ground.LabelsNotNeeded, spared);
    }

    private static Recommendation ByCascade(AssessmentResult result, Recommendation now)
    {
        var cascade = result.Cascades.FirstOrDefault(c =>
            c.Stages[0] == now.System && c.Gain is { Earns: true }
            && result.Definition.Predictors.Any(p => p.Name == c.Name && !p.Cascade.IsDefaultOrEmpty)
            && result.Predictors.Any(p => p.Name == c.Name && Passes(p)));
        return cascade is null || now.Course == Course.LabelMore ? now : new Recommendation(Course.Cascade, cascade.Name, Ground.CascadeEarns, now.Comparison);
    }

    private static Recommendation For(AssessmentResult result, string name, Ground ground, Comparison? pair) => new(
        result.Predictor(name).Result.Kind switch
        {
            PredictorKind.Rules => Course.Rules,
            PredictorKind.Model => IsTaught(result, name) ? Course.RulesToLabel : Course.Model,
            PredictorKind.Cascade => Course.Cascade,
            PredictorKind.Baseline => Course.Neither,
            _ => Course.OtherSystem,
        },
        name, ground, pair);

    private static bool IsTaught(AssessmentResult result, string name) => result.Definition.Predictors.Any(p => p.Name == name && p.LabelsFrom is not null);

    private static Recommendation OverMajority(AssessmentResult result, AssessedPredictor predictor, Recommendation last)
    {
        string metric = result.Definition.Criteria.Optimise;
        double? floor = result.Predictors.FirstOrDefault(p => p.Name == MajorityBaseline.Name)?.Result[metric]?.Value;
        double? value = predictor.Result[metric]?.Value;
        if (floor is null || value is null)
        {
            return last;
        }

        if (result.Definition.Criteria.HigherIsBetter(metric) ? value <= floor : value >= floor)
        {
            return new Recommendation(Course.Neither, null, Ground.NoBetterThanBaseline, last.Comparison);
        }

        return result.OverMajority.FirstOrDefault(c => c.B == predictor.Name) is { } pair && !(pair.Low > 0)
            ? new Recommendation(Course.LabelMore, predictor.Name, Ground.PerhapsNoBetterThanBaseline, pair) : last;
    }
}
