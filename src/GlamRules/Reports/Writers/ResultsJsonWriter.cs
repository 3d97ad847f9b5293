using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>results.json</c>: every figure of an assessment, for programs.</summary>
public static class ResultsJsonWriter
{
    public const string FileName = "results.json";

    private const int Schema = 1;

    public static void Write(AssessmentResult result, string path) => JsonOutput.Write(path, json => Write(result, json));

    /// <summary>The same to a stream.</summary>
    public static void Write(AssessmentResult result, Stream stream) => JsonOutput.Write(stream, json => Write(result, json));

    internal static string Name(Split? split) => split?.ToString().ToLowerInvariant() ?? "all";

    private static void Write(AssessmentResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteStartObject("assessment");
        json.WriteString("title", result.Definition.Title);
        json.WriteString("hash", result.Definition.Hash);
        json.WriteBoolean("sealed", result.Standing?.IsSealed ?? false);
        json.WriteBoolean("exploratory", result.Exploratory);
        SealJson.WriteStanding(result, json);
        json.WriteStartObject("criteria");
        json.WriteString("optimise", result.Definition.Criteria.Optimise);
        json.Figure("margin", result.Definition.Criteria.Margin);
        json.Figure("confidence", result.Definition.Criteria.Confidence);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteCorpus(result.Corpus, json);
        json.Array("predictors", result.Predictors, p =>
        {
            WritePredictor(p, json);
            EquityJson.WriteSlices(result, p.Name, json);
        });
        json.Array("comparisons", result.Comparisons, c =>
        {
            WriteComparison(c, Kinds(result, c), json);
            SegmentsJson.Write(result, c, Kinds(result, c), json);
        });
        CostsJson.Write(result, json);
        CascadesJson.Write(result.Cascades, json);
        json.Array("rules", result.Rules, r => WriteRule(result, r, json));
        AnatomyJson.Write(result, json);
        CurvesJson.Write(result, json);
        json.WriteString("winner", result.Winner);
        RecommendationJson.Write(result, json);
        EquityJson.WriteAgreement(result, json);
        FindingsJson.Write(json, result.Findings, result.Audit);
        SealJson.WriteOrigin(result, json);
        json.WriteEndObject();
    }

    private static bool Kinds(AssessmentResult result, Comparison comparison) =>
        VerdictWords.AreRulesAgainstModel(result.Predictor(comparison.A).Result.Kind, result.Predictor(comparison.B).Result.Kind);

    private static void WriteCorpus(CorpusSummary corpus, Utf8JsonWriter json)
    {
        json.WriteStartObject("corpus");
        json.WriteString("name", corpus.Name);
        json.WriteString("hash", corpus.Hash);
        json.WriteNumber("records", corpus.Records);
        json.WriteStartObject("perSplit");
        json.WriteNumber("train", corpus.Train);
        json.WriteNumber("dev", corpus.Dev);
        json.WriteNumber("test", corpus.Test);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePredictor(AssessedPredictor predictor, Utf8JsonWriter json)
    {
        PredictorResult result = predictor.Result;
        json.WriteString("name", result.Name);
        json.WriteString("kind", result.Kind.ToString().ToLowerInvariant());
        json.WriteString("split", Name(result.Split));
        json.WriteNumber("n", result.N);
        json.WriteNumber("answered", result.Answered);
        json.WriteNumber("abstained", result.Abstained);
        json.WriteNumber("faults", result.Faults);
        json.WriteStartObject("metrics");
        foreach (MetricResult metric in result.Metrics)
        {
            json.WriteStartObject(metric.Metric);
            WriteEstimate(metric.Estimate, json);
            if (metric.Slice is { } worst)
            {
                json.WriteString("slice", worst);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Labels(result.Labels);
        WriteConfusion(result.Confusion, json);
        json.Array("thresholds", result.Thresholds, threshold =>
        {
            json.WriteString("metric", threshold.Metric);
            json.Figure("bound", threshold.Bound);
            json.Figure("value", threshold.Value);
            json.WriteBoolean("passes", threshold.Passes);
            json.WriteBoolean("certain", threshold.Certain);
            json.Figure("shortBy", threshold.ShortBy);
        });
        json.WriteString("eliminatedBy", result.EliminatedBy);
        CalibrationJson.Write(predictor.Calibration, json);
    }

    private static void WriteConfusion(ConfusionMatrix confusion, Utf8JsonWriter json)
    {
        json.WriteStartObject("confusion");
        json.Texts("gold", confusion.Gold);
        json.Texts("predicted", confusion.Predicted);
        json.WriteStartArray("counts");
        foreach (IEnumerable<int> row in confusion.Counts)
        {
            json.WriteStartArray();
            foreach (int count in row)
            {
                json.WriteNumberValue(count);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteComparison(Comparison comparison, bool rulesAgainstModel, Utf8JsonWriter json)
    {
        json.WriteString("a", comparison.A);
        json.WriteString("b", comparison.B);
        json.WriteString("metric", comparison.Metric);
        json.WriteNumber("n", comparison.N);
        json.Figure("difference", comparison.Difference);
        json.Figure("low", comparison.Low);
        json.Figure("high", comparison.High);
        json.WriteString("method", comparison.Method);
        json.Figure("margin", comparison.Margin);
        json.WriteString("verdict", VerdictWords.Id(comparison.Verdict, rulesAgainstModel));
        json.Count("recordsNeeded", comparison.RecordsNeeded);
        json.Figure("smallestDetectable", comparison.SmallestDetectable);
        json.WriteStartObject("discordant");
        json.WriteNumber("aOnly", comparison.AOnly);
        json.WriteNumber("bOnly", comparison.BOnly);
        json.WriteEndObject();
        EquityJson.Write("right", comparison.Right ?? default, json);
        json.WriteStartObject("pValue");
        json.Probability("midP", comparison.MidP);
        json.Probability("exact", comparison.Exact);
        json.Probability("randomization", comparison.Randomization);
        json.WriteEndObject();
        json.Array("slices", comparison.Slices, slice =>
        {
            json.WriteString("field", slice.Field);
            json.WriteString("value", slice.Value);
            json.WriteNumber("n", slice.N);
            json.Figure("difference", slice.Difference);
            json.Figure("low", slice.Low);
            json.Figure("high", slice.High);
            json.Figure("lowAdjusted", slice.LowAdjusted);
            json.Figure("highAdjusted", slice.HighAdjusted);
            json.Probability("pAdjusted", slice.PAdjusted);
            json.WriteString("verdict", VerdictWords.Id(slice.Verdict, rulesAgainstModel));
        });
        json.Array("labels", comparison.Labels, label =>
        {
            json.WriteString("label", label.Label);
            json.WriteNumber("n", label.N);
            json.WriteString("metric", label.Metric);
            json.Figure("difference", label.Difference);
            json.Figure("low", label.Low);
            json.Figure("high", label.High);
            json.Figure("lowAdjusted", label.LowAdjusted);
            json.Figure("highAdjusted", label.HighAdjusted);
            json.WriteString("verdict", VerdictWords.Id(label.Verdict, rulesAgainstModel));
        });
    }

    private static void WriteRule(AssessmentResult result, RuleResult rule, Utf8JsonWriter json)
    {
        json.WriteString("predictor", rule.Predictor);
        json.WriteString("split", Name(rule.Split));
        json.WriteString("id", rule.Id);
        json.WriteString("label", rule.Label);
        json.WriteNumber("fires", rule.Fires);
        json.Figure("coverage", rule.Coverage);
        json.Figure("overlap", rule.Overlap);
        json.Figure("conflict", rule.Conflict);
        json.WriteNumber("correct", rule.Correct);
        json.WriteNumber("incorrect", rule.Incorrect);
        json.WriteStartObject("precision");
        WriteEstimate(rule.Precision, json);
        json.WriteEndObject();
        AnatomyJson.WriteRule(result, rule, json);
    }

    private static void WriteEstimate(Estimate estimate, Utf8JsonWriter json)
    {
        json.Figure("value", estimate.Value);
        json.Figure("low", estimate.Low);
        json.Figure("high", estimate.High);
    }
}
