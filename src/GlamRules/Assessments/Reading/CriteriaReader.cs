using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics;

namespace GlamRules.Assessments.Reading;

/// <summary>Reads the criteria: one metric to optimise, a margin, and thresholds.</summary>
internal static class CriteriaReader
{
    public static Criteria Read(JsonObject assessment, TaskDescription? task, DiagnosticBag diagnostics)
    {
        Criteria none = new() { Optimise = "accuracy", Margin = 0.05 };
        assessment.Require("criteria");
        if (assessment.Of("criteria", JsonKind.Object) is not { } value || JsonObject.Open(value, AssessmentShape.Criteria, diagnostics) is not { } json)
        {
            return none;
        }

        string? optimise = json.RequiredText("optimise");
        json.Require("margin");
        double? margin = json.Number("margin", 0.0001, 1);
        double? confidence = json.Number("confidence", 0.5, 0.9999);
        ImmutableArray<Threshold> thresholds = ReadThresholds(json, task, diagnostics);
        json.Close();
        if (optimise is not null && TimedMetrics.All.Contains(optimise))
        {
            diagnostics.Add(AssessmentProblems.ModelNotAllowed, json.Any("optimise")!.Location, $"'{optimise}' differs from run to run");
        }
        else if (optimise is not null)
        {
            CheckMetric(json.Any("optimise")!, task, diagnostics);
        }

        return new Criteria
        {
            Optimise = optimise ?? none.Optimise,
            Margin = margin ?? none.Margin,
            Confidence = confidence ?? none.Confidence,
            Thresholds = thresholds,
        };
    }

    private static ImmutableArray<Threshold> ReadThresholds(JsonObject json, TaskDescription? task, DiagnosticBag diagnostics)
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
            else if (TimedMetrics.All.Contains(metric) || CheckMetric(one.Any("metric")!, task, diagnostics))
            {
                thresholds.Add(new Threshold(metric, least ?? most!.Value, least is not null));
            }
        }

        return [.. thresholds];
    }

    private static bool CheckMetric(JsonValue place, TaskDescription? task, DiagnosticBag diagnostics)
    {
        if (MetricCatalogue.Find(place.Text) is not var (metric, label))
        {
            string[] known = [.. MetricCatalogue.All.Select(m => m.PerLabel ? m.Id + ":label" : m.Id), .. TimedMetrics.All];
            diagnostics.Add(AssessmentProblems.UnknownMetric, place.Location,
                $"there is no metric '{place.Text}'.{DidYouMean.Sentence(place.Text, known)}", $"Use one of: {string.Join(", ", known)}.");
            return false;
        }

        if (task is null)
        {
            return true;
        }

        if (!metric.Tasks.Contains(task.Kind))
        {
            diagnostics.Add(AssessmentProblems.MetricOfOtherTask, place.Location, $"'{place.Text}' is no metric of a '{task.Kind.ToString().ToLowerInvariant()}' task",
                $"Use one of: {string.Join(", ", MetricCatalogue.For(task.Kind).Select(m => m.PerLabel ? m.Id + ":label" : m.Id))}.");
            return false;
        }

        string[] labels = [.. task.Labels.Select(l => l.Label)];
        if (label is not null && labels.Length > 0 && !labels.Contains(label))
        {
            diagnostics.Add(AssessmentProblems.UnknownMetric, place.Location,
                $"'{label}' is no label of the task.{DidYouMean.Sentence(label, labels)}", $"Its labels: {string.Join(", ", labels)}.");
            return false;
        }

        return true;
    }
}
