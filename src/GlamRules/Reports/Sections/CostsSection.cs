using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What each system would cost on 10,000 records, and when a model has paid for itself.</summary>
internal static class CostsSection
{
    private const string Metric = "cost";

    public static Section? Build(AssessmentResult result, Wording words)
    {
        if (result.Definition.Criteria.Costs is not { } costs)
        {
            return null;
        }

        string unit = costs.Unit.Length > 0 ? $", {costs.Unit}" : "";
        return new Section("costs", "Costs",
        [
            Paragraph.Of("What errors and unanswered records would cost on 10,000 records like these, at the costs that were set. Nothing else is in these figures: what labels and training cost beforehand comes below them."),
            new Table(
                $"Expected cost on 10,000 records{unit}",
                [new("System"), new("Cost", true), new($"Interval, {words.Confidence(result.Definition.Criteria.Confidence)}", true), new("Without an answer", true)],
                [.. result.Predictors.OrderBy(p => p.Result[Metric]?.Value ?? double.MaxValue).Select(p => Row(p, words)), .. ByHand(costs, words)]),
            .. result.BreakEvens.Length > 0 ? new Block[] { new Bullets([.. result.BreakEvens.Select(e => ImmutableArray.Create<Inline>(CostWords.BreakEven(result, e, words)))]) }
                : [Paragraph.Of("No price of labels or training was set, so it can’t be told from how many records on a model pays.")],
            new Facts(CostWords.Set(costs, words)),
        ]);
    }

    private static ImmutableArray<TableCell> Row(AssessedPredictor predictor, Wording words)
    {
        Estimate cost = predictor.Result[Metric] ?? default;
        return
        [
            new TableCell(predictor.Name, Strong: true, Struck: predictor.Result.EliminatedBy is not null),
            words.Amount(cost.Value),
            cost is { Low: { } low, High: { } high } ? $"{words.Amount(low)} to {words.Amount(high)}" : "n/a",
            words.RoundPercent(predictor.Result.N == 0 ? null : 1 - (predictor.Result.Answered / (double)predictor.Result.N)),
        ];
    }

    private static IEnumerable<ImmutableArray<TableCell>> ByHand(Costs costs, Wording words) =>
        costs.Human is { } look ? [[new TableCell("a person looks at every record", "and makes no mistake"), words.Amount(look * 10_000), "", ""]] : [];
}
