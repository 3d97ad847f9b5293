using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Who is served worse: how often each system is wrong, slice by slice, in records of a thousand.</summary>
internal static class EquitySection
{
    private const string Id = "equity";
    private const string Title = "Equity: who is served worse";
    private const int MostRows = 24;
    private const int MostDrawn = 12;
    private const int Few = 30;

    public static Section Build(AssessmentResult result, Wording words)
    {
        AssessedPredictor[] systems = [.. result.Predictors.Where(p => p.Result.Kind != PredictorKind.Baseline)];
        string[] fields = [.. result.SliceResults.Select(s => s.Field).Distinct()];
        if (systems.Length == 0 || fields.Length == 0)
        {
            return new Section(Id, Title, [Paragraph.Of(EquitySentence.NoSlices)]);
        }

        return new Section(Id, Title,
        [
            Paragraph.Of($"A system that is right on average may fail those who are few. Here is how often each is wrong, group by group: wrong means any answer but the right one, none, or a failure. A group is called worse only where its share of wrong records lies above that of all others beyond doubt, at {words.Confidence(result.Definition.Criteria.Confidence)} confidence shared among all groups looked at."),
            new Bullets([.. systems.SelectMany(s => EquitySentence.Of(result, s, words)).Select(sentence => ImmutableArray.Create<Inline>(sentence))]),
        ])
        {
            Parts = [.. fields.Select(f => Part(result, f, systems, words))],
        };
    }

    private static Section Part(AssessmentResult result, string field, AssessedPredictor[] systems, Wording words)
    {
        SliceResult[] all = [.. result.SliceResults.Where(s => s.Field == field)];
        string[] values = [.. all.Where(s => s.Predictor == systems[0].Name).OrderByDescending(s => s.N).Select(s => s.Value)];
        string[] shown = [.. values.Take(MostRows)];
        string which = values.Length > shown.Length ? $" (the {words.Number(MostRows)} largest of {words.Number(values.Length)})" : "";
        return new Section($"equity-{Slug(field)}", $"By {field}",
        [
            Chart(result, field, systems, words),
            new Table(
                $"Wrong of 1,000 records, by {field}{which}".Replace("1,000", words.Number(1000), StringComparison.Ordinal),
                [new(Wording.Capital(field)), new("Records scored", true), .. systems.Select(s => new TableColumn(s.Name, true))],
                [.. shown.Select(v => ImmutableArray.CreateRange<TableCell>([new TableCell(v, Strong: true), words.Number(all.First(s => s.Value == v).N), .. systems.Select(p => Cell(all.First(s => s.Value == v && s.Predictor == p.Name), words))]))]),
        ]);
    }

    private static IntervalChart Chart(AssessmentResult result, string field, AssessedPredictor[] systems, Wording words)
    {
        Comparison? pair = result.Comparisons.FirstOrDefault();
        AssessedPredictor[] drawn = [.. systems.Where(s => pair is null || s.Name == pair.A || s.Name == pair.B).Take(2)];
        return new IntervalChart($"Records wrong of 100, by {field}, with their intervals; the line is all records of the kind", [.. drawn.Select(system =>
        {
            SliceResult[] slices = [.. result.SliceResults.Where(s => s.Field == field && s.Predictor == system.Name)];
            double all = slices.Sum(s => s.N) is > 0 and var n ? slices.Sum(s => s.Wrong) / (double)n : 0;
            return new IntervalPanel(
                $"{Wording.Capital(SystemWords.The(system))}",
                true,
                [
                    .. slices.OrderByDescending(s => s.N).Take(MostDrawn).OrderByDescending(s => s.N >= Few).ThenByDescending(s => s.Share.Value)
                        .Select(s => new IntervalRow($"{s.Value} ({words.Number(s.N)})", s.Share.Value, s.Share.Low, s.Share.High, words.OfHundred(s.Share.Value ?? 0), s.N < Few)),
                ],
                [new IntervalLevel($"all: {words.OfHundred(all)}", all, false)]);
        })]);
    }

    private static TableCell Cell(SliceResult slice, Wording words)
    {
        string mark = slice.IsWorse ? " ▲ worse" : slice.IsBetter ? " ▽ better" : "";
        string interval = slice.Share is { Low: { } low, High: { } high } ? $"{words.Number((long)Math.Round(low * 1000))} to {words.Number((long)Math.Round(high * 1000))}" : "";
        return new TableCell($"{words.Number((long)Math.Round((slice.Share.Value ?? 0) * 1000))}{mark}", interval, slice.IsWorse);
    }

    private static string Slug(string field) => string.Concat(field.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
