using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Where the challenger adds and where the simpler system is enough, by label and slice.</summary>
internal static class WhereSection
{
    public static Section? Build(AssessmentResult result, Wording words)
    {
        Comparison[] comparisons = [.. result.Comparisons.Where(c => c.Labels.Length + c.Slices.Length > 0 || result.Segments.Any(s => s.A == c.A && s.B == c.B && !s.Segments.IsEmpty))];
        return comparisons.Length == 0 ? null : new Section("where", Title(result),
        [
            Paragraph.Of("Each line is a difference with its interval, widened because many are looked at together. An interval that lies wholly to the right of the shaded band is a gain above the margin; one that ends before the dashed line says that the simpler system is enough there. Faint, dotted lines rest on too few records to judge by the margin."),
            .. comparisons.SelectMany(c => Of(result, c, words).Concat(SegmentBlocks.Of(result, c, words))),
        ]);
    }

    private static string Title(AssessmentResult result) =>
        result.Comparisons.Any(c => VerdictWords.AreRulesAgainstModel(result.Predictor(c.A).Result.Kind, result.Predictor(c.B).Result.Kind))
            ? "Where machine learning adds accuracy, and where regex is enough" : "Where the challenger adds, and where the simpler is enough";

    private static IEnumerable<Block> Of(AssessmentResult result, Comparison comparison, Wording words)
    {
        AssessedPredictor a = result.Predictor(comparison.A);
        AssessedPredictor b = result.Predictor(comparison.B);
        string metric = MetricWords.Name(comparison.Metric);
        ForestRow whole = new(MetricWords.Heading(comparison.Metric), comparison.N, comparison.Difference, comparison.Low, comparison.High, VerdictSentences.Short(comparison.Verdict, a, b), true);
        ForestGroup labels = SliceOrder.Group(
            "By label, F1",
            comparison.Labels.Select(l => new ForestRow(l.Label, l.N, l.Difference, l.LowAdjusted ?? l.Low, l.HighAdjusted ?? l.High, VerdictSentences.Short(l.Verdict, a, b), l.Verdict != Verdict.TooFewToJudge)));
        IEnumerable<ForestGroup> slices = comparison.Slices.GroupBy(s => s.Field, StringComparer.Ordinal).Select(g => SliceOrder.Group(
            $"By {g.Key}, {metric}",
            g.Select(s => new ForestRow(s.Value, s.N, s.Difference, s.LowAdjusted ?? s.Low, s.HighAdjusted ?? s.High, VerdictSentences.Short(s.Verdict, a, b), s.Verdict != Verdict.TooFewToJudge))));
        yield return comparison.Unit is not null ? Counted(comparison, a, b, whole, slices, words) : new ForestChart(
            $"{b.Name} minus {a.Name}, in points of 100",
            $"← {a.Name} better",
            $"{b.Name} better →",
            comparison.Margin,
            [new ForestGroup("All records", [whole]), .. slices.Prepend(labels).Where(g => g.Rows.Length > 0)]);
        ImmutableArray<ImmutableArray<Inline>> notes = [.. Uneven(comparison, a, b, words), .. TooFew(comparison, words)];
        if (notes.Length > 0)
        {
            yield return new Bullets(notes);
        }
    }

    // Amounts have no common axis with points.
    private static Table Counted(Comparison comparison, AssessedPredictor a, AssessedPredictor b, ForestRow whole, IEnumerable<ForestGroup> slices, Wording words)
    {
        DifferenceWords size = new(comparison, words);
        return new Table(
            $"How much better {b.Name} does than {a.Name} in {MetricWords.Name(comparison.Metric)}; below 0, {a.Name} does better",
            [new("Records"), new("How many", true), new("Difference", true), new("Interval", true), new("Verdict")],
            [Row("all", whole), .. slices.SelectMany(g => g.Rows.Select(r => Row($"{g.Heading.Split(',')[0]}: {r.Label}", r)))]);

        ImmutableArray<TableCell> Row(string name, ForestRow row) =>
            [new TableCell(name, Strong: true), words.Number(row.Records), size.Signed(row.Difference), size.Interval(row.Low, row.High), row.Verdict];
    }

    // Accuracy that differs between slices is a harm, not a footnote.
    private static IEnumerable<ImmutableArray<Inline>> Uneven(Comparison comparison, AssessedPredictor a, AssessedPredictor b, Wording words) =>
        comparison.Slices.Where(s => s.Verdict is Verdict.ABetter or Verdict.BAdds or Verdict.BBetterSizeUnclear)
            .OrderByDescending(s => Math.Abs(s.Difference ?? 0))
            .Select(s => ImmutableArray.Create<Inline>(
                Inline.Strong($"{s.Field} {s.Value}: "),
                $"{SystemWords.Does(s.Difference > 0 ? b : a, "is", "are")} better by {new DifferenceWords(comparison, words).Size(s.Difference ?? 0)} on {words.Count(s.N, "record")}."));

    private static IEnumerable<ImmutableArray<Inline>> TooFew(Comparison comparison, Wording words)
    {
        (string What, int Few, int All)[] families =
        [
            ("label", comparison.Labels.Count(l => l.Verdict == Verdict.TooFewToJudge), comparison.Labels.Length),
            ("slice", comparison.Slices.Count(s => s.Verdict == Verdict.TooFewToJudge), comparison.Slices.Length),
        ];
        foreach ((string what, int few, int all) in families.Where(f => f.Few > 0))
        {
            yield return few == all
                ? [$"{(all == 1 ? $"The one {what} has" : $"All {words.Count(all, what)} have")} too few records to judge a difference as small as the margin."]
                : [$"{words.Number(few)} of {words.Count(all, what)} {(few == 1 ? "has" : "have")} too few records to judge a difference as small as the margin."];
        }
    }
}
