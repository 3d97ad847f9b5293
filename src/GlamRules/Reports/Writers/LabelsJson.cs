using System.Text.Json;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Writers;

/// <summary>Writes how a predictor does on each label, in the same way wherever JSON tells it.</summary>
public static class LabelsJson
{
    public static void Labels(this Utf8JsonWriter json, IEnumerable<LabelResult> labels) => json.Array("labels", labels, label =>
    {
        json.WriteString("label", label.Label);
        json.Figure("precision", label.Precision);
        json.Figure("recall", label.Recall);
        json.Figure("f1", label.F1);
        json.WriteNumber("support", label.Support);
        json.WriteNumber("predicted", label.Predicted);
    });
}
