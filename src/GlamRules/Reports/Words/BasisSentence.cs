using GlamRules.Assessments;
using GlamRules.Corpora;

namespace GlamRules.Reports.Words;

/// <summary>What an assessment rests on: which records, whose labels, whose criteria.</summary>
public static class BasisSentence
{
    public static string Of(AssessmentResult result, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        int scored = result.Records.Count(r => r.Gold is not null);
        string kind = result.Split switch { Split.Test => "test ", Split.Dev => "dev ", Split.Train => "train ", _ => "" };
        string records = $"{words.Number(scored)} labelled {kind}{(scored == 1 ? "record" : "records")} of “{result.Corpus.Title}”, {(result.Split == Split.Test ? "none of them used to write rules or to train" : "some of them used to write rules or to train")}.";
        string[] agreed = [.. result.Definition.Stakeholders.Where(s => s.Agreed is not null).Select(s => s.Role.Length > 0 ? $"{s.Name} ({s.Role})" : s.Name)];
        string criteria = agreed.Length == 0 ? "Nobody’s agreement to the criteria is recorded." : $"The criteria were agreed by {Wording.List(agreed)}.";
        return $"{records} {criteria}{Thresholds(result, words)}";
    }

    private static string Thresholds(AssessmentResult result, Wording words)
    {
        string[] bounds = [.. result.Definition.Criteria.Thresholds.Where(t => !TimedMetrics.All.Contains(t.Metric)).Select(t => MetricWords.Bound(t, words))];
        return bounds.Length == 0 ? "" : $" To be considered at all, a system had to keep {(bounds.Length == 1 ? "this bound" : "these bounds")}: {Wording.List(bounds)}.";
    }
}
