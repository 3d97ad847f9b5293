using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation.Contributions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What the rules of one set are good for beside each other, as part of the section on rules.</summary>
internal static class AnatomyBlocks
{
    private const int FewestForCurve = 3;

    public static IEnumerable<Block> Of(AssessmentResult result, string predictor, Wording words)
    {
        if (result.Anatomies.FirstOrDefault(a => a.Predictor == predictor) is not { } anatomy)
        {
            yield break;
        }

        yield return Paragraph.Of(AnatomySentence.Of(result, anatomy, words));
        ImmutableArray<ImmutableArray<Inline>> notes = [.. Notes(result, anatomy, words)];
        if (notes.Length > 0)
        {
            yield return new Bullets(notes);
        }

        yield return Contributions(result, anatomy, words);
        if (anatomy.Rules.Length >= FewestForCurve && anatomy.Written.Count(s => s.Value is not null) > 1)
        {
            yield return Curve(anatomy, words);
        }
    }

    private static IEnumerable<ImmutableArray<Inline>> Notes(AssessmentResult result, RuleSetAnatomy anatomy, Wording words)
    {
        string[] dead = [.. anatomy.Rules.Where(r => r.Fires == 0).Select(r => r.Id).Intersect(result.Rules.Where(r => r.Predictor == anatomy.Predictor && r.Fires == 0).Select(r => r.Id))];
        if (dead.Length > 0)
        {
            yield return [$"{Wording.Capital(words.SmallCount(dead.Length, "rule"))} never voted on dev either: {Wording.List(dead)}."];
        }

        RuleContribution[] subsumed = [.. anatomy.Rules.Where(r => r.SubsumedBy is not null)];
        if (subsumed.Length > 0)
        {
            yield return [$"{Wording.Capital(words.SmallCount(subsumed.Length, "rule"))} only {(subsumed.Length == 1 ? "repeats" : "repeat")} what another says: {Wording.List([.. subsumed.Select(r => $"{r.Id} ({r.SubsumedBy})")])}."];
        }

        string[] harm = [.. anatomy.Rules.Where(r => r.OnDev < 0).Select(r => r.Id)];
        if (harm.Length > 0)
        {
            yield return [$"Dev would be answered better without {Wording.List(harm)}{(harm.Length > 1 ? ", each left out alone" : "")}."];
        }
    }

    private static Table Contributions(AssessmentResult result, RuleSetAnatomy anatomy, Wording words)
    {
        string? unit = result.Definition.Criteria.UnitOf(anatomy.Metric);
        string scored = result.Split is { } split ? split.ToString().ToLowerInvariant() : "all records";
        RuleContribution[] ordered = [.. anatomy.Rules.Where(r => r.Fires > 0 || r.Decides > 0).OrderByDescending(r => r.OnDev)];
        return new Table(
            $"{anatomy.Predictor}: what {MetricWords.Name(anatomy.Metric)} loses without each rule{(unit is null ? ", in points of 100" : "")}",
            [new("Rule"), new("On dev", true), new($"On {scored}", true), new("Records it decides", true), new("Kept in the smallest set")],
            [.. ordered.Select(r => ImmutableArray.Create<TableCell>(new(r.Id, Strong: true), Signed(r.OnDev), Signed(r.Scored), words.Number(r.Decides), anatomy.Smallest.Contains(r.Id) ? "yes" : ""))]);

        string Signed(double? value) => unit is null ? words.Points(value) : words.SignedAmount(value, unit);
    }

    private static LineChart Curve(RuleSetAnatomy anatomy, Wording words)
    {
        int all = anatomy.Rules.Length;
        int step = Math.Max(1, (int)Math.Ceiling(all / 10.0));
        return new LineChart(
            $"{anatomy.Predictor}: {MetricWords.Name(anatomy.Metric)} on {words.Count(anatomy.DevRecords, "dev record")} by the number of rules",
            "rules",
            false,
            [.. Enumerable.Range(0, (all / step) + 1).Select(i => (double)(i * step))],
            [Line("as written", anatomy.Written), Line("most useful first", anatomy.ByUse)],
            []);

        LineSeries Line(string name, ImmutableArray<RuleStep> steps) => new(
            name, [.. steps.Select(s => s.Value).Prepend(anatomy.Without).Select((value, i) => (value, i)).Where(p => p.value is not null).Select(p => new LinePoint(p.i, p.value!.Value))]);
    }
}
