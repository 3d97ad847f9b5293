using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Evaluation.Cascading;

namespace GlamRules.Assessments.Reading;

/// <summary>Reads how a cascade wants its thresholds.</summary>
internal static class CascadePlanReader
{
    private static readonly string[] Members = ["thresholds", "error", "human"];

    /// <summary>Null where none are wanted; what is wrong is a diagnostic.</summary>
    /// <param name="predictor">The predictor.</param>
    /// <param name="stages">The names that it asks; empty where it is no cascade.</param>
    public static CascadePlan? Read(JsonObject predictor, ImmutableArray<string> stages)
    {
        JsonValue? thresholds = predictor.Any("thresholds");
        double? error = predictor.Number("error", 0, 1);
        bool human = predictor.Flag("human") ?? true;
        JsonValue[] given = [.. Members.Select(predictor.Any).OfType<JsonValue>()];
        if (given.Length > 0 && stages.IsEmpty)
        {
            predictor.Diagnostics.Add(CascadeProblems.NoCascade, given[0].Location, "only a cascade has this");
            return null;
        }

        if (thresholds is null)
        {
            if (given.Length > 0)
            {
                predictor.Diagnostics.Add(CascadeProblems.NoThresholds, given[0].Location, "this cascade has no thresholds");
            }

            return null;
        }

        if (thresholds is { Kind: JsonKind.String, Text: "dev" })
        {
            return new CascadePlan(null, error, human);
        }

        if (thresholds.Kind != JsonKind.Object)
        {
            predictor.Diagnostics.Add(CascadeProblems.Thresholds, thresholds.Location, "this is neither \"dev\" nor a threshold for each stage");
            return null;
        }

        if (error is not null)
        {
            predictor.Diagnostics.Add(CascadeProblems.ErrorWithFixed, predictor.Any("error")!.Location, "these thresholds are not chosen by an error rate");
        }

        return new CascadePlan(Fixed(thresholds, stages, human, predictor.Diagnostics), error, human);
    }

    /// <summary>A cascade has no confidence of its own, so it can't be a stage with a threshold; one with thresholds is asked whole or not at all.</summary>
    public static void CheckStages(PredictorSpecification predictor, List<PredictorSpecification> above, DiagnosticBag diagnostics)
    {
        foreach (JsonValue stage in predictor.Cascade.IsEmpty ? [] : predictor.Source["cascade"]!.Items.Where(s => above.Exists(p => p.Name == s.Text && p.Cascade.Length > 0 && (predictor.Plan ?? p.Plan) is not null)))
        {
            diagnostics.Add(CascadeProblems.CascadeAsStage, stage.Location, $"'{stage.Text}' is a cascade itself");
        }
    }

    private static ImmutableDictionary<string, double> Fixed(JsonValue thresholds, ImmutableArray<string> stages, bool human, DiagnosticBag diagnostics)
    {
        JsonObject? json = JsonObject.Open(thresholds, "'thresholds'", diagnostics);
        ImmutableDictionary<string, double>.Builder read = ImmutableDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (string stage in stages)
        {
            if (json?.Number(stage, 0, 1) is { } threshold)
            {
                read[stage] = threshold;
            }
            else if (json?.Any(stage) is null && (human || stage != stages[^1]))
            {
                diagnostics.Add(CascadeProblems.StageWithoutThreshold, thresholds.Location, $"'{stage}' has no threshold");
            }
        }

        json?.Close();
        return read.ToImmutable();
    }
}
