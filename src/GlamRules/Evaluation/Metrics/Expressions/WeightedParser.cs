using System.Globalization;
using System.Text.RegularExpressions;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>Reads a sum of weighted figures: <c>0.7*precision:Fiction + 0.3*recall:Fiction</c>.</summary>
public static partial class WeightedParser
{
    /// <summary>The figure, or null with what is wrong.</summary>
    /// <param name="name">What the criteria call it.</param>
    /// <param name="text">The sum. Every part has its weight, so that signs within names are no signs of the sum.</param>
    /// <param name="names">What may be named; weighted metrics may not name each other.</param>
    /// <param name="mistakes">Takes all that is wrong.</param>
    public static WeightedMetric? Parse(string name, string text, MetricNames names, ICollection<MetricMistake> mistakes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(mistakes);
        Match[] heads = [.. Head().Matches(text).Cast<Match>()];
        if (heads.Length == 0 || heads[0].Index > 0 || heads.Skip(1).Any(head => head.Groups["sign"].Length == 0))
        {
            mistakes.Add(new(CriteriaProblems.Weights, $"'{text}' is no sum of weighted metrics", 0, text.Length));
            return null;
        }

        int before = mistakes.Count;
        List<WeightedTerm> terms = [];
        for (int i = 0; i < heads.Length; i++)
        {
            int from = heads[i].Index + heads[i].Length;
            int to = i + 1 < heads.Length ? heads[i + 1].Index : text.Length;
            string figure = text[from..to].TrimEnd();
            double weight = double.Parse(heads[i].Groups["weight"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            if (weight == 0)
            {
                mistakes.Add(new(CriteriaProblems.Weights, $"the weight of '{figure}' is 0", heads[i].Index, heads[i].Length));
            }

            if (MetricParser.Parse(figure, names with { Named = [] }, out MetricMistake? mistake) is { } of)
            {
                terms.Add(new WeightedTerm(heads[i].Groups["sign"].Value == "-" ? -weight : weight, of));
            }
            else
            {
                mistakes.Add(mistake! with { Index = from + mistake.Index });
            }
        }

        if (mistakes.Count > before)
        {
            return null;
        }

        bool[] ways = [.. terms.Select(term => term.Of.HigherIsBetter == term.Weight > 0).Distinct()];
        if (ways.Length > 1)
        {
            mistakes.Add(new(CriteriaProblems.WeightsApart, $"in '{text}' more of one part is better and less of another", 0, text.Length));
            return null;
        }

        return new WeightedMetric(name, [.. terms], ways[0]);
    }

    // A sign counts only where a weight follows it.
    [GeneratedRegex(@"\s*(?<sign>[+-]?)\s*(?<![\w.])(?<weight>[0-9]+(\.[0-9]+)?)\s*\*\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
