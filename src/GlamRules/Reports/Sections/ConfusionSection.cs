using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>What each main system takes for what.</summary>
internal static class ConfusionSection
{
    private const int MostLabels = 12;

    public static Section? Build(AssessmentResult result, Wording words)
    {
        Block[] tables =
        [
            .. result.Predictors.Where(p => p.Result.Kind is PredictorKind.Rules or PredictorKind.Model or PredictorKind.Predictions
                    && p.Result.Confusion.Gold.Length is > 0 and <= MostLabels)
                .Select(p => Of(p, words)),
        ];
        return tables.Length == 0 ? null : new Section("confusion", "What is taken for what", [Paragraph.Of("Rows are the labels that are right, columns the answers."), .. tables]);
    }

    private static Table Of(AssessedPredictor predictor, Wording words)
    {
        ConfusionMatrix matrix = predictor.Result.Confusion;
        int[] columns = [.. Enumerable.Range(0, matrix.Predicted.Length).Where(c => c < matrix.Gold.Length || matrix.Counts.Any(row => row[c] > 0))];
        return new Table(
            predictor.Name,
            [new("Right label"), .. columns.Select(c => new TableColumn(matrix.Predicted[c], true))],
            [
                .. matrix.Gold.Select((label, row) => ImmutableArray.CreateRange<TableCell>(
                [
                    new TableCell(label, Strong: true),
                    .. columns.Select(column => Cell(matrix, row, column, words)),
                ])),
            ]);
    }

    private static TableCell Cell(ConfusionMatrix matrix, int row, int column, Wording words)
    {
        int sum = matrix.Counts[row].Sum();
        return new TableCell(words.Number(matrix.Counts[row][column]), Strong: row == column, Shade: sum == 0 ? 0 : matrix.Counts[row][column] / (double)sum);
    }
}
