using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>Where the challenger adds and where the simpler system is enough, by label and slice.</summary>
internal static class WhereSection
{
    public static Section? Build(AssessmentResult result, Wording words)
    {
        List<Block> blocks = [];
        foreach (Comparison comparison in result.Comparisons.Where(c => c.Labels.Length + c.Slices.Length > 0))
        {
            AssessedPredictor a = result.Predictor(comparison.A);
            AssessedPredictor b = result.Predictor(comparison.B);
            bool ml = VerdictWords.AreRulesAgainstModel(a.Result.Kind, b.Result.Kind);
            ForestGroup whole = new("All records", [new ForestRow($"{Wording.Metric(comparison.Metric)}", comparison.N, comparison.Difference, comparison.Low, comparison.High, Wording.Short(comparison.Verdict, ml), true)]);
            ForestGroup labels = new("By label, F1", [.. comparison.Labels.Select(l => new ForestRow(l.Label, l.N, l.Difference, l.LowAdjusted ?? l.Low, l.HighAdjusted ?? l.High, Wording.Short(l.Verdict, ml), l.Verdict != Verdict.TooFewToJudge)).OrderBy(Worst)]);
            IEnumerable<ForestGroup> slices = comparison.Slices.GroupBy(s => s.Field, StringComparer.Ordinal).Select(g => new ForestGroup(
                $"By {g.Key}, {Wording.Metric(comparison.Metric)}",
                [.. g.Select(s => new ForestRow(s.Value, s.N, s.Difference, s.LowAdjusted ?? s.Low, s.HighAdjusted ?? s.High, Wording.Short(s.Verdict, ml), s.Verdict != Verdict.TooFewToJudge)).OrderBy(Worst)]));
            blocks.Add(new ForestChart(
                $"{b.Name} minus {a.Name}, in points",
                $"← {a.Name} better",
                $"{b.Name} better →",
                comparison.Margin,
                [whole, .. new[] { labels }.Concat(slices).Where(g => g.Rows.Length > 0)]));
            blocks.AddRange(Uneven(comparison, a, b, words));
        }

        if (blocks.Count == 0)
        {
            return null;
        }

        blocks.Insert(0, Paragraph.Of(
            "Each line is a difference with its interval, widened because many are looked at at once. Right of the shaded band the gain is larger than the margin agreed on; a line within or left of the band says that the simpler system is enough. Faint lines rest on too few records to judge."));
        return new Section("where", "Where it matters", [.. blocks]);
    }

    // Those that can be judged first, largest gain of the challenger at the top.
    private static double Worst(ForestRow row) => (row.Firm ? 0 : 1000) - (row.Difference ?? -10);

    // Accuracy that differs between slices is a harm, not a footnote.
    private static IEnumerable<Block> Uneven(Comparison comparison, AssessedPredictor a, AssessedPredictor b, Wording words)
    {
        SliceComparison[] judged = [.. comparison.Slices.Where(s => s.Verdict != Verdict.TooFewToJudge && s.Difference is not null)];
        SliceComparison[] few = [.. comparison.Slices.Where(s => s.Verdict == Verdict.TooFewToJudge)];
        List<ImmutableArray<Inline>> items = [];
        foreach (SliceComparison slice in judged.Where(s => s.Verdict is Verdict.ABetter or Verdict.BAdds or Verdict.BBetterSizeUnclear))
        {
            items.Add([Inline.Strong($"{slice.Field} {slice.Value}: "), $"{(slice.Difference > 0 ? b.Name : a.Name)} is better by {words.Points(Math.Abs(slice.Difference!.Value)).TrimStart('+')} points on {words.Count(slice.N, "record")}."]);
        }

        if (few.Length > 0)
        {
            items.Add([$"Too few records to judge: {Wording.List(few.Select(s => $"{s.Field} {s.Value} ({words.Number(s.N)})"))}."]);
        }

        if (items.Count > 0)
        {
            yield return new Bullets([.. items]);
        }
    }
}
