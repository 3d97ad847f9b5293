using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Assessments.Curves;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What more labels would do, and how many it takes.</summary>
internal static class CurvesSection
{
    private const int SmoothPoints = 40;

    public static Section? Build(AssessmentResult result, Wording words) => result.Curves.IsEmpty ? null : new Section("data", "How much data?",
    [
        Paragraph.Of($"Each system that learns from labels was trained again on parts of the train records, the smallest within the larger, its options as they were chosen for all of them, and scored on the dev records, of which these had seen nothing. Bars show what the mean may be with other subsamples and other dev records, at {words.Confidence(result.Definition.Criteria.Confidence)}.{(result.Curves.Any(c => c.Rules is not null) ? " Where rules were written with the dev records in view, their line lies somewhat too high." : "")}"),
        .. result.Curves.SelectMany(c => Of(result, c, words)),
    ]);

    private static IEnumerable<Block> Of(AssessmentResult result, LearningCurve curve, Wording words)
    {
        double sign = result.Definition.Criteria.HigherIsBetter(curve.Metric) ? 1 : -1;
        CurvePoint[] known = [.. curve.Points.Where(p => p.Mean is not null)];
        yield return Paragraph.Of(CurveSentence.Of(result, curve, words));
        if (known.Length > 1)
        {
            LineSeries measured = new(curve.Predictor, [.. known.Select(p => new LinePoint(p.Records, p.Mean!.Value, p.Low, p.High))]);
            yield return new LineChart(
                $"{MetricWords.Heading(curve.Metric)} of {curve.Predictor} by the number of labelled records",
                "labelled train records",
                true,
                [.. known.Select(p => (double)p.Records), .. curve.Fit is null ? [] : new[] { 2.0 * curve.Points[^1].Records }],
                [.. Smooth(curve, sign), measured],
                curve.RulesValue is { } level ? [(curve.Rules!, level), ($"{curve.Rules} and the margin", level + (sign * result.Definition.Criteria.Margin))] : []);
        }

        yield return new Table(
            $"{curve.Predictor} on {words.Count(curve.DevRecords, "dev record")}",
            [new("Train records"), new(MetricWords.Heading(curve.Metric), true), new("Subsamples", true)],
            [.. curve.Points.Select(p => ImmutableArray.Create<TableCell>(
                words.Number(p.Records),
                new TableCell(MetricWords.Value(curve.Metric, p.Mean, words), MetricWords.Interval(curve.Metric, new Estimate(p.Mean, p.Low, p.High), words)),
                words.Number(p.Values.Length)))]);
    }

    private static IEnumerable<LineSeries> Smooth(LearningCurve curve, double sign)
    {
        if (curve.Fit is { } fit)
        {
            double from = curve.Points[0].Records;
            double to = 2.0 * curve.Points[^1].Records;
            yield return new LineSeries("fitted", [.. Enumerable.Range(0, SmoothPoints + 1).Select(i => from * Math.Pow(to / from, (double)i / SmoothPoints)).Select(n => new LinePoint(n, sign * fit.At(n)))], Smooth: true);
        }
    }
}
