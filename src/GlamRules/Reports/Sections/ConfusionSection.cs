using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What each main system takes for what: all of it for few labels, the commonest mistakes for many.</summary>
internal static class ConfusionSection
{
    private const int MostLabels = 8;
    private const int MostMistakes = 12;

    public static Section? Build(AssessmentResult result, Wording words)
    {
        AssessedPredictor[] shown = [.. result.Predictors.Where(p => p.Result.Kind is PredictorKind.Rules or PredictorKind.Model or PredictorKind.Predictions && p.Result.Confusion.Gold.Length > 0)];
        if (shown.Length == 0)
        {
            return null;
        }

        bool few = shown.All(p => p.Result.Confusion.Gold.Length <= MostLabels);
        return new Section("confusion", "What is taken for what",
        [
            Paragraph.Of(few
                ? "Rows are the labels that are right, columns the answers; below each count its share of the row. What lies off the diagonal is a mistake."
                : $"The commonest mistakes of each system, {words.Small(MostMistakes)} at most; the share is of all records with the right label. Every count stands in results.json."),
            .. shown.Select(p => few ? Matrix(p, words) : Mistakes(p, words)),
        ]);
    }

    private static Table Matrix(AssessedPredictor predictor, Wording words)
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
        int count = matrix.Counts[row][column];
        int sum = matrix.Counts[row].Sum();
        double share = sum == 0 ? 0 : count / (double)sum;
        return new TableCell(words.Number(count), count == 0 ? null : words.RoundPercent(share), row == column, Heat: row == column ? Heat.Right : Heat.Wrong, Shade: share);
    }

    private static Table Mistakes(AssessedPredictor predictor, Wording words)
    {
        ConfusionMatrix matrix = predictor.Result.Confusion;
        IEnumerable<(int Row, int Column, int Count)> mistakes =
            from row in Enumerable.Range(0, matrix.Gold.Length)
            from column in Enumerable.Range(0, matrix.Predicted.Length)
            where row != column && matrix.Counts[row][column] > 0
            orderby matrix.Counts[row][column] descending
            select (row, column, matrix.Counts[row][column]);
        return new Table(
            predictor.Name,
            [new("Right label"), new("Answer"), new("Records", true), new("Share", true)],
            [
                .. mistakes.Take(MostMistakes).Select(m => ImmutableArray.CreateRange<TableCell>(
                [
                    new TableCell(matrix.Gold[m.Row], Strong: true),
                    matrix.Predicted[m.Column],
                    words.Number(m.Count),
                    words.Percent(m.Count / (double)matrix.Counts[m.Row].Sum()),
                ])),
            ]);
    }
}
