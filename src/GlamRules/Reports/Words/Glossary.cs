using GlamRules.Assessments;
using GlamRules.Evaluation.Metrics;
using GlamRules.Predictions;

namespace GlamRules.Reports.Words;

/// <summary>The words of a report, each in a sentence or two; those alone that it has a use for.</summary>
public static class Glossary
{
    public static IEnumerable<(string Term, string Meaning)> Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Terms(result).Concat(Metrics(result)).OrderBy(t => t.Item1, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<(string, string)> Terms(AssessmentResult result)
    {
        yield return ("Record", "One thing to label, such as a book, with an id and named fields.");
        yield return ("Gold", "The label that is taken as true.");
        yield return ("Train, dev, test", "Three parts of the labelled records: models learn from train, rules are written and systems tuned with dev, and test, which nobody looked at, judges.");
        yield return ("System", "Anything that answers: rules, a model, answers of another program, a baseline, or a cascade.");
        yield return ("Rules", "Patterns and word lists that people wrote; each votes for a label or keeps silent.");
        yield return ("Regex", "A regular expression, the commonest kind of pattern; here, for short, whatever rules can do.");
        yield return ("Model", "A program that learned from labelled records what speaks for which label (machine learning, ML).");
        yield return ("Baseline", "What can be had for nothing: always the most frequent answer (majority), or a random one. What does no better is worth nothing.");
        yield return ("Interval", $"Where the true figure may lie, given so few records. At {new Wording(System.Globalization.CultureInfo.InvariantCulture).Confidence(result.Definition.Criteria.Confidence)} confidence, intervals made like this hold the true figure that often.");
        yield return ("Margin", "The smallest difference that would matter in practice, set before anyone looked.");
        yield return ("Threshold", "What a system must reach to be considered at all.");
        yield return ("Verdict", "What the interval of a difference allows to be said, held against the margin.");
        yield return ("Enough", "The challenger can’t be better by as much as the margin. Not the same as “no significant difference”, which may only mean too few records.");
        yield return ("Recommendation", RecommendationWords.Rule);
        yield return result.Exploratory
            ? ("Exploratory", "Enough to plan by: criteria were not sealed beforehand, or rules changed after a look. A sealed run can confirm; this one can’t.")
            : ("Confirmatory", "Criteria, rules and recipes were sealed before anyone looked at the test records.");
        yield return ("Points", "Hundredths: from 0.80 to 0.83 are three points.");
        yield return ("Abstention, fault", "No answer; a failure. Both count as wrong, and never as “no”.");
        yield return ("SHA-256", "A fingerprint of a file: another file has another.");
        yield return ("Seed", "The number that chance starts from, so that it falls out the same again.");
        if (!result.SliceResults.IsEmpty)
        {
            yield return ("Slice", "Records that share a value, such as a language or a decade.");
        }

        if (result.Segments.Any(s => !s.Segments.IsEmpty))
        {
            yield return ("Segment", "Records of which something simple holds, such as “the title has more than 8 words”; found on dev, confirmed on test.");
        }

        if (result.Predictors.Any(p => p.Result.Kind == PredictorKind.Cascade))
        {
            yield return ("Cascade", "Systems asked in turn, until one is sure enough.");
        }

        if (!result.Rules.IsEmpty)
        {
            yield return ("Vote, coverage", "What one rule says about a record; the share of records on which it says anything.");
        }

        if (result.Predictors.Any(p => p.Calibration is not null))
        {
            yield return ("Calibration", "Whether a system that says it is 80% sure is right in 80 of 100 such answers.");
        }

        if (result.Agreement is not null)
        {
            yield return ("Krippendorff’s alpha", "Agreement of people beyond chance: 1 is perfect, 0 is chance; below 0.667 little can rest on it.");
        }
    }

    private static IEnumerable<(string, string)> Metrics(AssessmentResult result)
    {
        string[] used = [.. result.Predictors.SelectMany(p => p.Result.Metrics.Select(m => m.Metric)).Distinct()];
        return MetricCatalogue.All.Where(m => !m.PerLabel && used.Contains(m.Id)).Select(m => m.Id).Concat(["precision", "recall", "f1"])
            .Where(id => MetricWords.Gloss(id) is not null).Select(id => (id switch { "precision" => "Precision", "recall" => "Recall", "f1" => "F1", _ => MetricWords.Heading(id) }, Wording.Capital(MetricWords.Gloss(id)!) + "."));
    }
}
