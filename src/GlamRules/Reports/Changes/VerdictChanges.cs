using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using static GlamRules.Reports.Changes.RecordedResults;

namespace GlamRules.Reports.Changes;

/// <summary>The verdicts of each pair, over all records, by label and by slice, before and after.</summary>
internal static class VerdictChanges
{
    public static Section? Build(RecordedResults before, RecordedResults after, Wording words)
    {
        (string Name, bool IsPair, JsonValue? Then, JsonValue? Now)[] claims =
        [
            .. Claims(before).Concat(Claims(after)).Select(c => (c.Name, c.IsPair)).Distinct()
                .Select(c => (c.Name, c.IsPair, Find(before, c), Find(after, c))),
        ];
        (string Name, bool IsPair, JsonValue? Then, JsonValue? Now)[] changed = [.. claims.Where(c => c.IsPair || Said(c.Then, "verdict") != Said(c.Now, "verdict"))];
        return changed.Length == 0 ? null : new Section("verdict-changes", ChangesWords.Verdicts,
        [
            new Table(
                ChangesWords.VerdictsCaption,
                [new("Claim"), new(ChangesWords.Before), new(ChangesWords.After)],
                [.. changed.Select(c => ImmutableArray.Create<TableCell>(new(c.Name, Strong: true), Cell(c.Then, words), Said(c.Then, "verdict") == Said(c.Now, "verdict") ? Cell(c.Now, words) : Cell(c.Now, words) with { Strong = true }))]),
        ]);
    }

    private static JsonValue? Find(RecordedResults results, (string Name, bool IsPair) claim) => Claims(results).Where(c => (c.Name, c.IsPair) == claim).Select(c => c.Claim).FirstOrDefault();

    private static IEnumerable<(string Name, bool IsPair, JsonValue Claim)> Claims(RecordedResults results)
    {
        foreach (JsonValue pair in results.Comparisons)
        {
            string name = $"{Said(pair, "b")} against {Said(pair, "a")}";
            yield return (name, true, pair);
            foreach (JsonValue label in pair["labels"]?.Items ?? [])
            {
                yield return ($"{name}: label {Said(label, "label")}", false, label);
            }

            foreach (JsonValue slice in pair["slices"]?.Items ?? [])
            {
                yield return ($"{name}: {Said(slice, "field")} {Said(slice, "value")}", false, slice);
            }
        }
    }

    // Cost is counted in a unit that is not told here, so only shares are shown as points.
    private static TableCell Cell(JsonValue? claim, Wording words)
    {
        if (claim is null)
        {
            return "–";
        }

        double? difference = claim["difference"]?.AsNumber;
        bool share = difference is null or (>= -1 and <= 1) && Said(claim, "metric") != "cost";
        string figure = share ? words.Points(difference) : words.Amount(difference);
        if (claim["low"]?.AsNumber is null)
        {
            return new TableCell(ChangesWords.Verdict(Said(claim, "verdict")), figure);
        }

        string low = share ? words.Points(claim["low"]?.AsNumber) : words.Amount(claim["low"]?.AsNumber);
        string high = share ? words.Points(claim["high"]?.AsNumber) : words.Amount(claim["high"]?.AsNumber);
        return new TableCell(ChangesWords.Verdict(Said(claim, "verdict")), $"{figure} ({low} to {high})");
    }
}
