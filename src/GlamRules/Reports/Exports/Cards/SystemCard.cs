using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Exports.Cards;

/// <summary>What the cards of rule sets and models have in common: purpose, figures with intervals, limits.</summary>
internal static class SystemCard
{
    // They are about two systems, and long.
    private static readonly string[] OfPairs = ["slices-too-few", "labels-too-few"];

    public static JsonObject Head(AssessmentResult result, AssessedPredictor predictor, params IEnumerable<string> tags)
    {
        JsonObject head = [];
        CardParts.AddLanguages(head, result);
        head["license"] = "unknown";
        head["library_name"] = "glamrules";
        head["pipeline_tag"] = HubNames.Task(result.Task.Kind);
        head["tags"] = HubNames.List(["cultural-heritage", "glam", "glamrules", .. tags]);
        head["metrics"] = HubNames.List(Shown(predictor).Select(m => HubNames.Metric(m.Metric)).Distinct());
        head["model-index"] = new JsonArray(new JsonObject { ["name"] = predictor.Name, ["results"] = new JsonArray(Results(result, predictor)) });
        return head;
    }

    public static Section Purpose(AssessmentResult result, AssessedPredictor predictor, params IEnumerable<(string, string)> facts) => new("purpose", "What it is for",
    [
        Paragraph.Of(CardWords.Purpose(result)),
        CardParts.Facts(
        [
            ("Task", $"{result.Task.Name}: {CardWords.Task(result.Task.Kind)}"),
            ("Answers", string.Join(", ", result.Task.Labels.Select(l => l.Label))),
            ("Reads", string.Join(", ", result.Task.Fields.Names)),
            ("What it is", predictor.Description.Title),
            .. facts,
            .. predictor.Description.Facts.Select(f => (Wording.Capital(f.Key), f.Value)),
            ("SHA-256", predictor.Description.Hash),
        ]),
    ]);

    public static Section Figures(AssessmentResult result, AssessedPredictor predictor, Wording words)
    {
        PredictorResult scored = predictor.Result;
        string confidence = words.Confidence(result.Definition.Criteria.Confidence);
        return new Section("figures", "How well it does",
        [
            Paragraph.Of(CardWords.Scored(result, predictor, words)),
            new Table(
                $"Figures, with intervals of {confidence} confidence",
                [new("Figure"), new("Value", true), new("Interval", true)],
                [.. Shown(predictor).Select(m => ImmutableArray.Create<TableCell>(MetricWords.Heading(m.Metric), MetricWords.Value(m.Metric, m.Estimate.Value, words), MetricWords.Interval(m.Metric, m.Estimate, words)))]),
            .. scored.Labels.IsEmpty ? [] : new Block[]
            {
                new Table(
                    "By label",
                    [new("Label"), new("Records", true), new("Precision", true), new("Recall", true), new("F1", true)],
                    [.. scored.Labels.Select(l => ImmutableArray.Create<TableCell>(l.Label, words.Number(l.Support), words.RoundPercent(l.Precision), words.RoundPercent(l.Recall), words.Figure(l.F1)))]),
            },
            .. predictor.Calibration is null ? [] : new Block[] { Paragraph.Of(CalibrationWords.Sentence(predictor, words)) },
            .. Comparisons(result, predictor, words),
        ]);
    }

    public static Section Limits(AssessmentResult result, Wording words) => new("limits", "Limits",
    [
        new Bullets(
        [
            [CardWords.OneCorpus(result)],
            [AuditSentence.Of(result.Audit, words)],
            .. result.Findings.Where(f => !OfPairs.Contains(f.Id)).Select(f => ImmutableArray.Create<Inline>(f.Message)),
        ]),
    ]);

    // Those of a single label stand in a table of their own.
    private static IEnumerable<MetricResult> Shown(AssessedPredictor predictor) => predictor.Result.Metrics.Where(m => m.Estimate.Value is not null && !m.Metric.Contains(':', StringComparison.Ordinal));

    private static IEnumerable<Block> Comparisons(AssessmentResult result, AssessedPredictor predictor, Wording words)
    {
        ImmutableArray<ImmutableArray<Inline>> said =
        [
            .. result.Comparisons.Where(c => c.A == predictor.Name || c.B == predictor.Name).Select(c => ImmutableArray.Create<Inline>(Headline.Of(result, c, words).ToString())),
            [WinnerSentence.Of(result, words).ToString()],
        ];
        yield return new Bullets(said);
    }

    private static JsonObject Results(AssessmentResult result, AssessedPredictor predictor) => new()
    {
        ["task"] = new JsonObject { ["type"] = HubNames.Task(result.Task.Kind), ["name"] = result.Task.Name },
        ["dataset"] = new JsonObject
        {
            ["type"] = result.Corpus.Name,
            ["name"] = result.Corpus.Title.Length > 0 ? result.Corpus.Title : result.Corpus.Name,
            ["split"] = ResultsJsonWriter.Name(result.Split),
            ["revision"] = result.Corpus.Hash,
        },
        ["metrics"] = new JsonArray([.. Shown(predictor).Select(m => new JsonObject
        {
            ["type"] = HubNames.Metric(m.Metric),
            ["value"] = Math.Round(m.Estimate.Value!.Value, 4),
            ["name"] = MetricWords.Heading(m.Metric),
        })]),
    };
}
