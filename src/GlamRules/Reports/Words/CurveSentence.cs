using GlamRules.Assessments;
using GlamRules.Assessments.Curves;

namespace GlamRules.Reports.Words;

/// <summary>How many labelled records it takes, by a learning curve.</summary>
public static class CurveSentence
{
    private const double Flat = 0.005;

    /// <summary>What it takes to do as well as the rules, and to be better by the margin; or how much more labels may still bring.</summary>
    public static string Of(AssessmentResult result, LearningCurve curve, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(curve);
        ArgumentNullException.ThrowIfNull(words);
        AssessedPredictor learner = result.Predictor(curve.Predictor);
        int train = curve.Points[^1].Records;
        string start = $"With all {words.Count(train, "labelled train record")}, {SystemWords.Does(learner, "reaches", "reach")} {Value(curve.Points[^1].Mean)} in {MetricWords.Name(curve.Metric)} on {words.Count(curve.DevRecords, "dev record")}";
        if (curve.Fit is not { } fit)
        {
            return $"{start}. There are too few records to see what more would do.";
        }

        // A fitted curve may run below its last point.
        bool level = (double?)fit.At(2.0 * train) * Sign() - curve.Points[^1].Mean is not { } rise || rise * Sign() < Flat / 10;
        string flat = level
            ? $"by the fitted curve more labels would change little: ten times as many would bring it to {At(Crossing.Furthest)}"
            : $"by the fitted curve twice as many would bring it to {At(2)}, ten times as many to {At(Crossing.Furthest)}{(fit.Plateau - fit.At((double)train * Crossing.Furthest) < Flat ? ", where it flattens" : "")}";
        return curve.Rules is null || curve.ToBeat is null || curve.ToEqual is null
            ? $"{start}; {flat}."
            : $"{start}; {SystemWords.Does(result.Predictor(curve.Rules), "has", "have")} {Value(curve.RulesValue)} there, and {flat}. {Needed(curve.ToEqual, "do as well as", curve, learner, result, words)} {Needed(curve.ToBeat, "beat", curve, learner, result, words)}";

        string At(int times) => Value(fit.At((double)train * times) * Sign());

        int Sign() => result.Definition.Criteria.HigherIsBetter(curve.Metric) ? 1 : -1;

        string Value(double? value) => MetricWords.Value(curve.Metric, value, words);
    }

    private static string Needed(RecordsFor needed, string deed, LearningCurve curve, AssessedPredictor learner, AssessmentResult result, Wording words)
    {
        string rules = $"{deed} {SystemWords.The(result.Predictor(curve.Rules!))}{(deed == "beat" ? " by the margin" : "")}";
        string furthest = words.Count(Crossing.Furthest * curve.Points[^1].Records, "record");
        return needed switch
        {
            { Reach: Reach.Reached, Records: { } records } => $"To {rules} takes about {words.Count(Round(records), "labelled record")}{Between(needed, words)}.",
            { Reach: Reach.OutOfReach } => $"More labels will not make {SystemWords.The(learner)} {rules}: the curve would not get there with {furthest}.",
            { Records: { } records } => $"How many labels it takes to {rules}, these records can’t tell: by the curve about {words.Number(Round(records))}{(needed.Low is { } least ? $", at least {words.Number(Round(least))}" : "")}, and perhaps no number is enough.",
            { Low: { } least } => $"How many labels it takes to {rules}, these records can’t tell: by the curve not even {furthest} are enough, at best {words.Number(Round(least))}.",
            _ => $"How many labels it takes to {rules}, these records can’t tell.",
        };
    }

    private static string Between(RecordsFor needed, Wording words) =>
        needed is { Low: { } low, High: { } high } ? $" (between {words.Number(Round(low))} and {words.Number(Round(high))})" : "";

    // Two digits: no curve knows more.
    private static int Round(int records)
    {
        int step = (int)Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(records)) - 1));
        return (int)Math.Round((double)records / step) * step;
    }
}
