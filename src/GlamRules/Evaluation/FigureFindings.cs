using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Evaluation.Comparing;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;

namespace GlamRules.Evaluation;

/// <summary>What a reader must know of figures of slices: which slices a worst one leaves out, which rest on little.</summary>
internal static class FigureFindings
{
    /// <summary>Below so many records, or such with its label, a slice is named beside the worst.</summary>
    private const int Few = 30;

    public static IEnumerable<Finding> Of(EvaluationContext context)
    {
        if (context.Input.Predictors.IsEmpty)
        {
            yield break;
        }

        // Gold is the same for all.
        SlicedTally tally = context.Scored.SlicedTallyOf(0, context.All);
        foreach (Figure figure in context.Metrics)
        {
            if (figure is WorstFigure worst)
            {
                string[] without = [.. Values(worst, support => support == 0)];
                if (without.Length > 0)
                {
                    yield return new("worst-slice-left-out", Severity.Note, $"The worst of {worst.Field} in {worst.OfId} leaves out what has no gold for it: {string.Join(", ", without)}.", without.Length);
                }

                string[] few = [.. Values(worst, support => support is > 0 and < Few)];
                if (few.Length > 0)
                {
                    yield return new("worst-slice-few", Severity.Note, Text($"The worst of {worst.Field} in {worst.OfId} counts slices with fewer than {Few} records to go by, where chance decides much: {string.Join(", ", few)}."), few.Length);
                }
            }
            else if (figure.Slice != SlicedTally.Everything && tally[figure.Slice].N == 0)
            {
                yield return new("slice-empty", Severity.Warning, $"{figure.Id} is absent: no scored record is in that slice.", 0);
            }
            else if (figure.Slice != SlicedTally.Everything && figure.Support(tally) is < Few and var support)
            {
                yield return new("slice-few", Severity.Note, Text($"{figure.Id} rests on {support} {(support == 1 ? "record" : "records")}."), support);
            }
        }

        IEnumerable<string> Values(WorstFigure worst, Func<int, bool> fits) =>
            from part in Enumerable.Range(0, worst.Parts.Length)
            let support = worst.Parts[part].Support(tally)
            where fits(support)
            select support == 0 ? worst.Values[part] : Text($"{worst.Values[part]} ({support})");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
