using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using Shouldly;

namespace GlamRules.Tests.Evaluation.Metrics;

/// <summary>Agreement with independent software, to nine digits.</summary>
public class ReferenceTests
{
    private const string File = "statistics.json";
    private const double Digits = 1e-9;

    [ReferenceFact(File)]
    public void SingleLabels_AllFigures_Agree()
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(ReferenceFactAttribute.PathOf(File)));
        foreach (JsonElement row in document.RootElement.GetProperty("classification").EnumerateArray())
        {
            PredictorResult result = Scored.One(Texts(row, "labels"), Texts(row, "gold"), Texts(row, "predicted"));
            foreach ((string metric, string name) in new[]
            {
                ("accuracy", "accuracy"), ("balanced-accuracy", "balancedAccuracy"), ("macro-f1", "macroF1"), ("weighted-f1", "weightedF1"),
                ("micro-f1", "microF1"), ("matthews", "matthews"), ("cohen-kappa", "cohenKappa"),
            })
            {
                Check(result[metric]!.Value.Value, row.GetProperty(name));
            }

            foreach ((LabelResult label, JsonElement expected) in result.Labels.Zip(row.GetProperty("perLabel").EnumerateArray()))
            {
                Check(label.Precision, expected.GetProperty("precision"));
                Check(label.Recall, expected.GetProperty("recall"));
                Check(label.F1, expected.GetProperty("f1"));
                label.Support.ShouldBe(expected.GetProperty("support").GetInt32());
                label.Predicted.ShouldBe(expected.GetProperty("predicted").GetInt32());
            }

            foreach ((var counts, JsonElement expected) in result.Confusion.Counts.Zip(row.GetProperty("confusion").EnumerateArray()))
            {
                counts[..^2].ShouldBe(expected.EnumerateArray().Select(count => count.GetInt32()));
            }
        }
    }

    [ReferenceFact(File)]
    public void LabelSets_AllFigures_Agree()
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(ReferenceFactAttribute.PathOf(File)));
        foreach (JsonElement row in document.RootElement.GetProperty("multiLabel").EnumerateArray())
        {
            string[] labels = Texts(row, "labels");
            PredictorResult result = Evaluator.Evaluate(Scored.Input(
                TaskKind.Labels, labels, Sets(row, "gold", labels), Scored.By("micro-f1"), Sets(row, "predicted", labels))).Predictors[0];
            foreach ((string metric, string name) in new[]
            {
                ("micro-f1", "microF1"), ("macro-f1", "macroF1"), ("samples-f1", "samplesF1"),
                ("subset-accuracy", "subsetAccuracy"), ("hamming-loss", "hammingLoss"),
            })
            {
                Check(result[metric]!.Value.Value, row.GetProperty(name));
            }
        }
    }

    private static void Check(double? value, JsonElement expected)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            value.ShouldBeNull();
        }
        else
        {
            value!.Value.ShouldBe(expected.GetDouble(), Digits);
        }
    }

    private static string[] Texts(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static string[] Sets(JsonElement row, string name, string[] labels) =>
        [.. row.GetProperty(name).EnumerateArray().Select(set => string.Join('|', labels.Where((_, i) => set[i].GetInt32() == 1)))];
}
