using GlamRules.Assessments;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Sections;

/// <summary>From what, by whom and how the figures were made.</summary>
internal static class ProvenanceSection
{
    public static Section Build(AssessmentResult result, Wording words)
    {
        CorpusSummary corpus = result.Corpus;
        List<(string, string)> facts =
        [
            ("Corpus", $"{corpus.Title} ({corpus.Name})"),
            ("Scored", ResultsJsonWriter.Name(result.Split)),
            ("Licence", string.Join(", ", corpus.Licences)),
            ("Sources", string.Join("; ", corpus.Sources)),
            ("SHA-256 of the data", corpus.Hash),
            ("SHA-256 of the assessment", result.Definition.Hash),
            ("Criteria", Criteria(result, words)),
            ("Stakeholders", string.Join("; ", result.Definition.Stakeholders.Select(s => $"{s.Name}{(s.Role.Length > 0 ? $", {s.Role}" : "")}, {(s.Agreed is null ? "not yet agreed" : $"agreed {s.Agreed}")}"))),
            ("Seed", result.Definition.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("Version", typeof(ProvenanceSection).Assembly.GetName().Version?.ToString(3) ?? ""),
        ];
        return new Section("provenance", "Sources, hashes and versions",
        [
            new Facts([.. facts.Where(f => f.Item2.Length > 0)]),
            .. result.Predictors.Where(p => p.Result.Kind is not (PredictorKind.Baseline or PredictorKind.Cascade)).Select(p => new Facts(
            [
                ("System", $"{p.Name}: {p.Description.Title}"),
                .. p.Description.Facts.Select(f => (Wording.Capital(f.Key), f.Value)),
                .. p.Description.Hash.Length > 0 ? new[] { ("SHA-256", p.Description.Hash) } : [],
            ])),
        ]);
    }

    private static string Criteria(AssessmentResult result, Wording words)
    {
        Evaluation.Criteria criteria = result.Definition.Criteria;
        string thresholds = string.Join("; ", criteria.Thresholds.Select(t => MetricWords.Bound(t, words)));
        return $"optimise {MetricWords.Name(criteria.Optimise)}, margin {criteria.Margin.ToString(words.Culture)}, confidence {words.Confidence(criteria.Confidence)}{(thresholds.Length > 0 ? "; thresholds: " + thresholds : "")}";
    }
}
