using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Precision, recall and F1 of every label, system beside system.</summary>
internal static class LabelTable
{
    public static IEnumerable<Block> Of(AssessmentResult result, Wording words)
    {
        AssessedPredictor[] main = [.. result.Predictors.Where(p => p.Result.Kind is not PredictorKind.Baseline)];
        if (main.Length == 0)
        {
            yield break;
        }

        yield return new Table(
            "By label: precision (of the answers with this label, how many are right) · recall (of its records, how many are found); F1, which joins the two, below",
            [new("Label"), new("Records", true), .. main.Select(p => new TableColumn(p.Name, true))],
            [
                .. main[0].Result.Labels.Where(l => main.Any(p => Find(p, l) is { Support: > 0 } or { Predicted: > 0 })).Select(l => ImmutableArray.CreateRange<TableCell>(
                [
                    new TableCell(l.Label, Strong: true),
                    words.Number(l.Support),
                    .. main.Select(p => Cell(Find(p, l), words)),
                ])),
            ]);
    }

    private static LabelResult? Find(AssessedPredictor predictor, LabelResult label) => predictor.Result.Labels.FirstOrDefault(x => x.Label == label.Label);

    private static TableCell Cell(LabelResult? label, Wording words) => label is null ? "n/a"
        : new TableCell($"{words.RoundPercent(label.Precision)} · {words.RoundPercent(label.Recall)}", $"F1 {words.Figure(label.F1)}");
}
