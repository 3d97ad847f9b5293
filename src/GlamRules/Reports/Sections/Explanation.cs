using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>The sentences behind a verdict: what was compared on what, the thresholds, the difference and how sure it is.</summary>
/// <param name="gloss">Whether the primary metric is explained; once is enough.</param>
internal sealed class Explanation(AssessmentResult result, Comparison comparison, Wording words, bool gloss)
{
    private readonly AssessedPredictor _a = result.Predictor(comparison.A);
    private readonly AssessedPredictor _b = result.Predictor(comparison.B);

    public IEnumerable<ImmutableArray<Inline>> Paragraphs()
    {
        // Where a threshold decides, it is explained before the difference.
        bool decides = _a.Result.EliminatedBy is not null || _b.Result.EliminatedBy is not null;
        yield return [.. Subject()];
        yield return decides ? [.. Thresholds()] : [];
        yield return [.. Difference()];
        yield return BaselineSentence.Of(result, comparison, words) is { } baseline ? [baseline] : [];
        yield return decides ? [] : [.. Thresholds()];
    }

    private IEnumerable<Inline> Subject()
    {
        string kind = result.Split switch { Split.Test => "test ", Split.Dev => "dev ", Split.Train => "train ", _ => "" };
        yield return $"{Wording.Capital(SystemWords.The(_a))} and {SystemWords.The(_b)} answered the same {words.Number(comparison.N)} {kind}{(comparison.N == 1 ? "record" : "records")} of “{result.Corpus.Title}”. ";
        bool sets = result.Task.Kind == TaskKind.Labels;
        string exact = sets ? "subset-accuracy" : "accuracy";
        if (_a.Result[exact]?.Value is { } right && _b.Result[exact]?.Value is { } alsoRight)
        {
            yield return "Of every 100, ";
            yield return $"{SystemWords.Does(_a, "gets", "get")} ";
            yield return Inline.Strong(words.OfHundred(right));
            yield return sets ? " wholly right, " : " right, ";
            yield return $"{SystemWords.The(_b)} ";
            yield return Inline.Strong(words.OfHundred(alsoRight));
            yield return sets ? " (every label, and none too many)." : ".";
        }
    }

    private IEnumerable<Inline> Thresholds()
    {
        if (_a.Result.EliminatedBy is not null && _b.Result.EliminatedBy is not null)
        {
            // Where just one misses, the headline has said it.
            yield return $"{Wording.Capital(Headline.Miss(_a, words))}; {Headline.Miss(_b, words)}. ";
        }

        foreach (IGrouping<(string Metric, double Bound), AssessedPredictor> open in Uncertain())
        {
            AssessedPredictor[] both = [.. open];
            string explained = MetricWords.Gloss(open.Key.Metric) is { } gloss ? $" ({gloss})" : "";
            string intervals = Wording.List([.. both.Select(p => $"{MetricWords.Interval(open.Key.Metric, p.Result[open.Key.Metric], words)}{(both.Length > 1 ? $" for {SystemWords.The(p)}" : "")}")]);
            yield return $"In {MetricWords.Name(open.Key.Metric)}{explained}, {(both.Length > 1 ? "neither result is" : $"the result of {SystemWords.The(both[0])} is not")} certain: the bound of {MetricWords.Value(open.Key.Metric, open.Key.Bound, words)} lies inside the interval, {intervals}. ";
        }
    }

    private IEnumerable<IGrouping<(string Metric, double Bound), AssessedPredictor>> Uncertain() =>
        from predictor in new[] { _a, _b }
        from threshold in predictor.Result.Thresholds
        where !threshold.Certain && threshold.Value is not null && predictor.Result[threshold.Metric]?.Low is not null
        group predictor by (threshold.Metric, threshold.Bound);

    private IEnumerable<Inline> Difference()
    {
        yield return CertaintySentence.Of(result, comparison, words, gloss) + " ";
        if (comparison.Difference is not null)
        {
            yield return VerdictReason.Of(comparison, _a, _b, words);
        }
    }
}
