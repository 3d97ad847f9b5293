using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics;
using GlamRules.Evaluation.Metrics.Expressions;

namespace GlamRules.Assessments.Reading;

/// <summary>Reads the criteria: one metric to optimise, a margin, thresholds, costs.</summary>
internal static class CriteriaReader
{
    public static Criteria Read(JsonObject assessment, TaskDescription? task, CorpusKey? key, DiagnosticBag diagnostics, out ImmutableArray<NamedSlice> slices)
    {
        Criteria none = new() { Optimise = "accuracy", Margin = 0.05 };
        slices = [];
        assessment.Require("criteria");
        if (assessment.Of("criteria", JsonKind.Object) is not { } value || JsonObject.Open(value, AssessmentShape.Criteria, diagnostics) is not { } json)
        {
            return none;
        }

        Costs? costs = json.Of("costs", JsonKind.Object) is { } given ? new CostsReader(task, diagnostics).Read(given) : null;
        MetricReader metrics = new(
            new MetricNames { Task = task, Slices = key is null ? default : [.. key.Slices.Select(s => s.Name)], HasCosts = json.Any("costs") is not null, Others = [ModelSize.Id, .. TimedMetrics.All] },
            diagnostics);
        if (json.Of("metrics", JsonKind.Object) is { } named)
        {
            metrics.ReadNamed(named);
        }

        MetricExpression? optimise = json.RequiredText("optimise") is null ? null : ReadOptimise(json.Any("optimise")!, metrics, diagnostics);
        json.Require("margin");
        double? margin = json.Number("margin", 0.0001);
        if (margin > 1 && optimise?.Range is { Least: >= -1, Greatest: <= 1.000000001 })
        {
            diagnostics.Add(FileProblems.OutOfRange, json.Any("margin")!.Location, $"'margin' is {json.Any("margin")!.Text}; it must be from 0.0001 to 1");
        }

        double? confidence = json.Number("confidence", 0.5, 0.9999);
        ImmutableArray<Threshold> thresholds = ReadThresholds(json, metrics, diagnostics);
        json.Close();
        slices = [.. metrics.Slices];
        return new Criteria
        {
            Optimise = optimise?.Id ?? none.Optimise,
            Margin = margin ?? none.Margin,
            Confidence = confidence ?? none.Confidence,
            Thresholds = thresholds,
            Expressions = [.. metrics.Expressions],
            Costs = costs,
        };
    }

    private static MetricExpression? ReadOptimise(JsonValue place, MetricReader metrics, DiagnosticBag diagnostics)
    {
        if (place.Text != ModelSize.Id && !TimedMetrics.All.Contains(place.Text))
        {
            return metrics.Read(place);
        }

        diagnostics.Add(AssessmentProblems.ModelNotAllowed, place.Location, place.Text == ModelSize.Id ? $"'{place.Text}' says nothing of quality" : $"'{place.Text}' differs from run to run");
        return null;
    }

    private static ImmutableArray<Threshold> ReadThresholds(JsonObject json, MetricReader metrics, DiagnosticBag diagnostics)
    {
        List<Threshold> thresholds = [];
        foreach (JsonValue item in json.Of("thresholds", JsonKind.Array)?.Items ?? [])
        {
            if (JsonObject.Open(item, AssessmentShape.Threshold, diagnostics) is not { } one || one.RequiredText("metric") is not { } metric)
            {
                continue;
            }

            double? least = one.Number("atLeast");
            double? most = one.Number("atMost");
            one.Close();
            if (least is null == most is null)
            {
                diagnostics.Add(AssessmentProblems.ThresholdBound, item.Location, least is null ? $"the threshold on '{metric}' has no bound" : $"the threshold on '{metric}' has two bounds");
            }
            else if ((metric == ModelSize.Id || TimedMetrics.All.Contains(metric) ? metric : metrics.Read(one.Any("metric")!)?.Id) is { } read)
            {
                thresholds.Add(new Threshold(read, least ?? most!.Value, least is not null));
            }
        }

        return [.. thresholds];
    }
}
