using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Evaluation;

namespace GlamRules.Tests.Evaluation.Metrics;

/// <summary>Agreement with independent software, to nine digits.</summary>
public class ReferenceTests
{
    private const string File = "statistics.json";

    [ReferenceFact(File, Section = "classification")]
    public void SingleLabels_AllFigures_Agree()
    {
        foreach (JsonElement row in ReferenceFile.Rows(File, "classification"))
        {
            PredictorResult result = Scored.One(row.Texts("labels"), row.Texts("gold"), row.Texts("predicted"));
            row.ShouldAgree(
                ["labels", "gold", "predicted", "perLabel"],
                ("accuracy", result["accuracy"]?.Value), ("balancedAccuracy", result["balanced-accuracy"]?.Value), ("macroF1", result["macro-f1"]?.Value),
                ("weightedF1", result["weighted-f1"]?.Value), ("microF1", result["micro-f1"]?.Value), ("matthews", result["matthews"]?.Value),
                ("cohenKappa", result["cohen-kappa"]?.Value), ("confusion", result.Confusion.Counts.Select(counts => counts[..^2])));
            foreach ((LabelResult label, JsonElement expected) in result.Labels.Zip(row.GetProperty("perLabel").EnumerateArray()))
            {
                expected.ShouldAgree(
                    [], ("label", label.Label), ("precision", label.Precision), ("recall", label.Recall), ("f1", label.F1),
                    ("support", label.Support), ("predicted", label.Predicted));
            }
        }
    }

    [ReferenceFact(File, Section = "multiLabel")]
    public void LabelSets_AllFigures_Agree()
    {
        foreach (JsonElement row in ReferenceFile.Rows(File, "multiLabel"))
        {
            string[] labels = row.Texts("labels");
            PredictorResult result = Evaluator.Evaluate(Scored.Input(
                TaskKind.Labels, labels, Sets(row, "gold", labels), Scored.By("micro-f1"), Sets(row, "predicted", labels))).Predictors[0];
            row.ShouldAgree(
                ["labels", "gold", "predicted"],
                ("microF1", result["micro-f1"]?.Value), ("macroF1", result["macro-f1"]?.Value), ("samplesF1", result["samples-f1"]?.Value),
                ("subsetAccuracy", result["subset-accuracy"]?.Value), ("hammingLoss", result["hamming-loss"]?.Value));
        }
    }

    private static string[] Sets(JsonElement row, string name, string[] labels) =>
        [.. row.GetProperty(name).EnumerateArray().Select(set => string.Join('|', labels.Where((_, i) => set[i].GetInt32() == 1)))];
}
