using GlamRules.Assessments;
using GlamRules.Assessments.Recommending;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>A recommendation as a careful writer would put it.</summary>
public static class RecommendationWords
{
    /// <summary>What the rule of the recommendation is, for the glossary.</summary>
    public const string Rule =
        "Read from the figures by a fixed rule. No system that meets the thresholds: neither, or, where one misses them by less than can be told, label more first. Else the first pair compared decides: the only one that meets the thresholds, unless the other misses them by less than can be told and the verdict does not settle it, then label more first; the simpler one where it is better or enough; the challenger where it adds more than the margin; where the records can’t tell, label more first, and until then the simpler one; neither, where one of the two is a baseline that is not beaten. Other pairs replace it, or that baseline, only by a challenger to it that adds more than the margin. A model taught by rules takes the place of one taught by people where it is found as good. A cascade that the assessment names takes the place of its first stage where asking on pays beyond doubt. What does no better than always giving the most frequent answer is never recommended; where the records can’t tell whether it does better, label more first.";

    /// <summary>What to do, in a sentence.</summary>
    public static string Title(AssessmentResult result, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(recommendation);
        string system = recommendation.System is { } name ? SystemWords.The(result.Predictor(name)) : "";
        return recommendation.Course switch
        {
            Course.Rules or Course.Model or Course.OtherSystem => $"Use {system}.",
            Course.Cascade => $"Use the cascade {system}: each system in turn, while it is sure enough.",
            Course.RulesToLabel => $"Let the rules label, and train a model on that: use {system}.",
            Course.Neither => "Use none of these systems.",
            Course.LabelMore when system.Length > 0 => $"Label more records first. Until then, if one must be used, {system}.",
            Course.LabelMore => "Label more records first.",
            _ => throw new NotSupportedException($"no words for {recommendation.Course}"),
        };
    }

    /// <summary>Why, in a sentence or two.</summary>
    public static string Because(AssessmentResult result, Recommendation recommendation, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(words);
        Comparison? pair = recommendation.Comparison;
        string margin = pair is null ? "" : new DifferenceWords(pair, words).Margin;
        string a = pair is null ? "" : SystemWords.The(result.Predictor(pair.A));
        string b = pair is null ? "" : SystemWords.The(result.Predictor(pair.B));
        return recommendation.Ground switch
        {
            Ground.NobodyPasses => "No system here meets every threshold that was set.",
            Ground.PerhapsPasses => "No system here is found to meet every threshold, yet one misses them by less than these records can tell.",
            Ground.NoBetterThanBaseline => "Always giving the most frequent answer does as well.",
            Ground.PerhapsNoBetterThanBaseline => $"These records can’t tell whether {SystemWords.Does(result.Predictor(pair!.B), "does", "do")} better than always giving the most frequent answer.",
            Ground.OnlyOnePasses => pair is null ? "The two that were compared first miss a threshold, or are baselines, there to be beaten; this one meets them all." : $"Of {a} and {b}, only {SystemWords.Does(result.Predictor(recommendation.System!), "meets", "meet")} the thresholds.",
            Ground.OnlyOneSeemsToPass => $"Of {a} and {b}, only {SystemWords.Does(result.Predictor(recommendation.System!), "is", "are")} found to meet the thresholds; but the other misses them by less than these records can tell, and the verdict does not settle it.",
            Ground.NothingCompared => "No two systems were compared; it has the best figure of those that meet the thresholds.",
            Ground.SimplerIsBetter => $"{Wording.Capital(SystemWords.Does(result.Predictor(pair!.A), "is", "are"))} simpler, and better as well.",
            Ground.SimplerIsEnough => $"{Wording.Capital(b)} can’t be better by as much as {margin}, which was set beforehand as the least that would matter; and {a} {SystemWords.Verb(result.Predictor(pair!.A), "is", "are")} simpler.",
            Ground.ChallengerAdds => $"{Wording.Capital(SystemWords.Does(result.Predictor(pair!.B), "is", "are"))} better than {a} by more than {margin}, which was set beforehand as the least that would matter.",
            Ground.LabelsNotNeeded => $"{Wording.Capital(a)}, which learned from rules alone, is as good as {b}, which had labels by hand.",
            Ground.CascadeEarns => "Asking the later systems where the first is not sure enough pays beyond doubt.",
            Ground.SizeUnclear => $"{Wording.Capital(SystemWords.Does(result.Predictor(pair!.B), "is", "are"))} better than {a}, but these records can’t tell whether by {margin}, which was set beforehand as the least that would matter.",
            Ground.CannotTell => $"These records can’t tell whether {SystemWords.Does(result.Predictor(pair!.B), "is", "are")} better than {a} by {margin} or more, which was set beforehand as the least that would matter.",
            _ => throw new NotSupportedException($"no words for {recommendation.Ground}"),
        };
    }

    /// <summary>What would turn it into another.</summary>
    public static string Change(AssessmentResult result, Recommendation recommendation, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(words);
        const string always = "Other costs of mistakes or other records than these would need another assessment.";
        if (recommendation.Comparison is not { } pair)
        {
            return recommendation.Ground switch
            {
                Ground.PerhapsPasses => "More labelled test records would show whether it meets the thresholds.",
                Ground.NobodyPasses => "A system that meets the thresholds, or other thresholds, agreed on before anyone looks again.",
                _ => always,
            };
        }

        DifferenceWords size = new(pair, words);
        AssessedPredictor b = result.Predictor(pair.B);
        string challenger = SystemWords.The(b);
        string better = pair.High is { } high && high > 0 ? $"By these records {challenger} could be better by up to {size.Size(high)} in {MetricWords.Name(pair.Metric)}: if as little as that matters, it is no longer settled. " : "";
        return recommendation.Ground switch
        {
            Ground.SizeUnclear or Ground.CannotTell => $"{VerdictReason.More(pair, words)} So would another margin, if those who set it agree on one before anyone looks again.",
            Ground.SimplerIsEnough or Ground.SimplerIsBetter => $"{better}A better {(b.Result.Kind == Predictions.PredictorKind.Model ? "model, or more labels to train it on," : "challenger")} would have to be compared anew. {always}",
            Ground.PerhapsNoBetterThanBaseline => $"More labelled test records would show whether it does better than that. {always}",
            Ground.OnlyOneSeemsToPass => $"More labelled test records, above all of what the thresholds are about, would show whether the other meets them. {always}",
            Ground.OnlyOnePasses => $"Another threshold, or a version of the other that meets it. {always}",
            Ground.ChallengerAdds => $"A margin above {size.Size(pair.Low ?? pair.Difference ?? 0)}, or rules that catch up. {always}",
            _ => always,
        };
    }
}
