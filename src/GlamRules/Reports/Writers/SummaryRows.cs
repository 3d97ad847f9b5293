using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Writers;

/// <summary>The figures of an assessment as rows: systems by metric, by label, by slice, then differences.</summary>
internal static class SummaryRows
{
    public static IEnumerable<SummaryRow> Of(AssessmentResult result) =>
        result.Predictors.SelectMany(p => Of(result, p)).Concat(result.Comparisons.SelectMany(c => Of(result, c)));

    private static IEnumerable<SummaryRow> Of(AssessmentResult result, AssessedPredictor predictor)
    {
        PredictorResult of = predictor.Result;
        string note = of.EliminatedBy is { } by ? $"out by {by}" : "";
        foreach (MetricResult metric in of.Metrics.Where(m => !m.Metric.Contains(':', StringComparison.Ordinal) || m.Slice is not null || m.Metric == result.Definition.Criteria.Optimise))
        {
            yield return new SummaryRow(of.Name, metric.Metric, "all", "", of.N, metric.Estimate.Value, metric.Estimate.Low, metric.Estimate.High, note);
        }

        foreach (LabelResult label in of.Labels)
        {
            foreach ((string metric, double? value) in new[] { ("precision", label.Precision), ("recall", label.Recall), ("f1", label.F1) })
            {
                Estimate? known = of[$"{metric}:{label.Label}"];
                yield return new SummaryRow(of.Name, metric, "label", label.Label, label.Support, value, known?.Low, known?.High, "");
            }
        }

        foreach (SliceResult slice in result.SliceResults.Where(s => s.Predictor == of.Name))
        {
            yield return new SummaryRow(of.Name, "wrong", slice.Field, slice.Value, slice.N, slice.Share.Value, slice.Share.Low, slice.Share.High, slice.IsWorse ? "worse than elsewhere" : slice.IsBetter ? "better than elsewhere" : "");
        }
    }

    private static IEnumerable<SummaryRow> Of(AssessmentResult result, Comparison comparison)
    {
        string system = $"{comparison.B} - {comparison.A}";
        bool ml = VerdictWords.AreRulesAgainstModel(result.Predictor(comparison.A).Result.Kind, result.Predictor(comparison.B).Result.Kind);
        yield return new SummaryRow(system, comparison.Metric, "all", "", comparison.N, comparison.Difference, comparison.Low, comparison.High, VerdictWords.Id(comparison.Verdict, ml));
        foreach (LabelComparison label in comparison.Labels)
        {
            yield return new SummaryRow(system, label.Metric, "label", label.Label, label.N, label.Difference, label.LowAdjusted, label.HighAdjusted, VerdictWords.Id(label.Verdict, ml));
        }

        foreach (SliceComparison slice in comparison.Slices)
        {
            yield return new SummaryRow(system, comparison.Metric, slice.Field, slice.Value, slice.N, slice.Difference, slice.LowAdjusted, slice.HighAdjusted, VerdictWords.Id(slice.Verdict, ml));
        }
    }
}
