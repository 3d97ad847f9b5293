using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>The verdict of each comparison in plain words, and who is best under the criteria.</summary>
internal static class HeadlineSection
{
    public static Section Build(AssessmentResult result, Wording words)
    {
        List<Block> blocks = [];
        string? explained = null;
        foreach (Comparison comparison in result.Comparisons)
        {
            Headline headline = Headline.Of(result, comparison, words);
            Explanation explanation = new(result, comparison, words, explained != comparison.Metric);
            explained = comparison.Metric;
            blocks.Add(new Callout(headline.First, headline.Then, [.. explanation.Paragraphs().Where(p => p.Length > 0)]));
        }

        blocks.Add(new Paragraph([.. Winner(result, words)]));
        return new Section("verdict", "Verdict", [.. blocks]);
    }

    private static IEnumerable<Inline> Winner(AssessmentResult result, Wording words)
    {
        string metric = result.Definition.Criteria.Optimise;
        int thresholds = Headline.Thresholds(result);
        if (result.Winner is not { } name)
        {
            yield return Inline.Strong($"No system meets {(thresholds == 1 ? "the threshold" : "every threshold")}.");
            yield break;
        }

        yield return thresholds == 0 ? "No thresholds were set. Of all systems, " : $"Of all systems that meet {(thresholds == 1 ? "the threshold" : $"the {words.Small(thresholds)} thresholds")}, ";
        yield return Inline.Strong(name);
        yield return $" has the best {MetricWords.Name(metric)}, {words.Figure(result.Predictor(name).Result[metric]?.Value)}.";
        if (result.Comparisons.Any(c => c.Verdict is Verdict.AIsEnough or Verdict.Inconclusive))
        {
            yield return " The best figure is no proof of a difference: the verdict says what the records can show.";
        }
    }
}
