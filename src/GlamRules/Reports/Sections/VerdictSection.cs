using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>The verdict of each comparison in plain words, and who is best under the criteria.</summary>
internal static class VerdictSection
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
        return new Section("verdict", "The verdict at length", [.. blocks]);
    }

    private static IEnumerable<Inline> Winner(AssessmentResult result, Wording words)
    {
        WinnerSentence sentence = WinnerSentence.Of(result, words);
        if (sentence.Name is not { } name)
        {
            yield return Inline.Strong(sentence.Before);
            yield break;
        }

        yield return sentence.Before;
        yield return Inline.Strong(name);
        yield return sentence.After;
    }
}
