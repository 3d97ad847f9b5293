using GlamRules.Assessments;

namespace GlamRules.Reports.Words;

/// <summary>How often the challenger of a pair is ahead over many splits, and by how much.</summary>
public static class RepeatSentence
{
    /// <param name="figure">One with a pair.</param>
    public static string Of(AssessmentResult result, RepeatedFigure figure, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(words);
        (string a, string b) = figure.Pair!.Value;
        string metric = MetricWords.Name(figure.Metric);
        if (figure.Mean is null)
        {
            return $"In {metric}, no split has a difference between {a} and {b}.";
        }

        string ahead = $"{SystemWords.Does(result.Predictor(b), "is", "are")} ahead of {SystemWords.The(result.Predictor(a))} in {words.Number(figure.Values.Count(v => v > 0))} of {words.Count(figure.Values.Count(v => v is not null), "split")} ({words.RoundPercent(figure.ShareAhead)})";
        string? unit = result.Definition.Criteria.UnitOf(figure.Metric);
        string spread = figure.StandardDeviation is { } deviation ? $" (standard deviation {(unit is null ? words.PlainPoints(deviation) : words.Amount(deviation, unit))})" : "";
        return $"In {metric}, {ahead}; on average the difference is {Signed(figure.Mean)}{(unit is null ? " points" : "")}{spread}, at least {Signed(figure.Minimum)} and at most {Signed(figure.Maximum)}.";

        string Signed(double? difference) => unit is null ? words.Points(difference) : words.SignedAmount(difference, unit);
    }
}
