using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using static GlamRules.Reports.Changes.RecordedResults;

namespace GlamRules.Reports.Changes;

/// <summary>The figures of each system, before and after.</summary>
internal static class FigureChanges
{
    private const double Nothing = 1e-9;

    public static Section Build(RecordedResults before, RecordedResults after, Wording words)
    {
        string[] names = [.. before.Systems.Concat(after.Systems).Select(s => Said(s, "name")).Distinct()];
        return new Section("figure-changes", ChangesWords.Figures,
        [
            Paragraph.Of(ChangesWords.NoComparison),
            .. names.Select(name => Of(name, Find(before, name), Find(after, name), words)),
        ]);
    }

    private static JsonValue? Find(RecordedResults results, string name) => results.Systems.FirstOrDefault(s => Said(s, "name") == name);

    private static Block Of(string name, JsonValue? then, JsonValue? now, Wording words)
    {
        if (then is null || now is null)
        {
            return Paragraph.Of(Inline.Strong(name), then is null ? $": {ChangesWords.Added}." : $": {ChangesWords.Gone}.");
        }

        (string Metric, RecordedFigure Then, RecordedFigure Now)[] moved =
        [
            .. (then["metrics"]?.Members ?? []).Select(m => m.Name).Concat((now["metrics"]?.Members ?? []).Select(m => m.Name)).Distinct()
                .Select(m => (m, Known(then["metrics"]?[m]), Known(now["metrics"]?[m])))
                .Where(m => m.Item2.Value != m.Item3.Value && !(Math.Abs(m.Item2.Value - m.Item3.Value ?? 1) < Nothing)),
        ];
        (string then_, string now_) = (Said(then, "eliminatedBy"), Said(now, "eliminatedBy"));
        return moved.Length == 0 && then_ == now_
            ? Paragraph.Of(Inline.Strong(name), $": {ChangesWords.NoFigure}.")
            : new Table(
                name + (then_ == now_ ? "" : $"; {ChangesWords.LeftOut(then_)}, {ChangesWords.NowLeftOut(now_)}"),
                [new("Metric"), new(ChangesWords.Before, true), new(ChangesWords.After, true), new(ChangesWords.Difference, true)],
                [.. moved.Select(m => ImmutableArray.Create<TableCell>(new(MetricWords.Heading(m.Metric), Strong: true), Cell(m.Metric, m.Then, words), Cell(m.Metric, m.Now, words), Difference(m.Metric, m.Then, m.Now, words)))]);
    }

    private static TableCell Cell(string metric, RecordedFigure figure, Wording words) =>
        new(MetricWords.Value(metric, figure.Value, words), MetricWords.Interval(metric, new Evaluation.Estimate(figure.Value, figure.Low, figure.High), words));

    private static string Difference(string metric, RecordedFigure then, RecordedFigure now, Wording words) =>
        now.Value - then.Value is not { } difference ? "n/a" : $"{(difference > 0 ? "+" : "")}{MetricWords.Value(metric, difference, words)}";
}
