using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation.Cascading;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Systems asked in turn, each answering only what it is sure of, the rest left to a person.</summary>
internal static class TogetherSection
{
    public static Section? Build(AssessmentResult result, Wording words) => result.Cascades.IsEmpty ? null : new Section("together", "Together",
    [
        .. result.Cascades.SelectMany(cascade => Of(result, cascade, words)),
    ]);

    private static IEnumerable<Block> Of(AssessmentResult result, CascadeResult cascade, Wording words)
    {
        CascadeCurve[] curves = [cascade.Together, .. cascade.Alone];
        yield return Paragraph.Of([.. result.Cascades.Length > 1 ? new[] { Inline.Strong($"{cascade.Name}."), " " } : [], CascadeWords.Basis(result, cascade, words)]);
        yield return new Bullets([.. cascade.Alone.Append(cascade.Together).Select(curve => ImmutableArray.Create<Inline>(CascadeWords.Chosen(result, curve, words)))]);
        if (cascade.Gain is { } gain)
        {
            yield return Paragraph.Of(CascadeWords.Gain(result, cascade, gain, words));
        }

        // More lines than there are shapes could not be told apart; those alone are in the table.
        yield return new ShareChart(
            $"{CascadeWords.Name(cascade.Stages)}: what is left for a person against what is wrong, at every threshold worth having",
            "records left for a person", "wrong among the answers", null,
            [.. curves.Take(3).Select(curve => Series(result, curve, words))]);
        yield return new Table(
            $"At the chosen thresholds, on {words.Count(curves.Max(c => c.Chosen?.N ?? 0), "record")}",
            [new("System"), new("Answers where as sure as"), new("Answered", true), new("Wrong among them", true), .. result.Definition.Criteria.Costs is null ? [] : new[] { new TableColumn("Cost of 10,000", true) }],
            [.. curves.Where(c => c.Chosen is not null).Select(c => Row(result, c, c.Chosen!, words))]);
    }

    private static ShareSeries Series(AssessmentResult result, CascadeCurve curve, Wording words)
    {
        IEnumerable<SharePoint> points = curve.Points.Where(p => p.Error.Value is not null).Select(p => Point(p, false));
        return new ShareSeries(
            CascadeWords.Name(curve.Stages),
            CascadeWords.Chosen(result, curve, words),
            [.. points, .. curve.Chosen is { Error.Value: not null } chosen ? [Point(chosen, true)] : Array.Empty<SharePoint>()]);
    }

    private static SharePoint Point(OperatingPoint point, bool chosen) =>
        new(1 - point.Coverage.Value!.Value, point.Error.Value!.Value, point.Error.Low, point.Error.High, chosen);

    private static ImmutableArray<TableCell> Row(AssessmentResult result, CascadeCurve curve, OperatingPoint point, Wording words) =>
    [
        new TableCell(CascadeWords.Name(curve.Stages), Strong: true),
        string.Join(", ", point.Thresholds.Select((t, i) => t is { } sure ? $"{(curve.Stages.Length > 1 ? curve.Stages[i] + " " : "")}{(sure == 0 ? "always" : words.Percent(sure))}" : $"{curve.Stages[i]} not asked")),
        new TableCell(words.Percent(point.Coverage.Value), words.PercentInterval(point.Coverage)),
        new TableCell(words.Percent(point.Error.Value), words.PercentInterval(point.Error)),
        .. result.Definition.Criteria.Costs is null ? [] : new[] { new TableCell(words.Amount(point.Cost)) },
    ];
}
