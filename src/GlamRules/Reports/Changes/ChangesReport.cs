using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using static GlamRules.Reports.Changes.RecordedResults;

namespace GlamRules.Reports.Changes;

/// <summary>What changed from one finished assessment to another, read from their <c>results.json</c> alone.</summary>
public static class ChangesReport
{
    public const string Html = "changes.html";

    public const string Markdown = "changes.md";

    public static ReportDocument Build(RecordedResults before, RecordedResults after, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Wording words = new(culture);
        Section?[] sections =
        [
            Summary(before, after),
            FigureChanges.Build(before, after, words),
            VerdictChanges.Build(before, after, words),
            Findings(before, after, words),
            Inputs(before, after),
        ];
        return new ReportDocument($"What changed: {after.Title}", ChangesWords.Question, [], [.. sections.OfType<Section>()], culture);
    }

    private static Section Summary(RecordedResults before, RecordedResults after)
    {
        // What one of the two does not say is no difference.
        string[] terms = [.. before.Terms.Zip(after.Terms).Where(t => t.First.Value != t.Second.Value && t.First.Value.Length * t.Second.Value.Length > 0).Select(t => t.First.Name)];
        string sentence = ChangesWords.Decision(before.Course, before.RecommendedSystem, after.Course, after.RecommendedSystem);
        return new Section("changes", "What changed",
        [
            new Callout(sentence, null,
            [
                .. before.CorpusHash == after.CorpusHash ? Array.Empty<ImmutableArray<Inline>>() : [[ChangesWords.OtherRecords]],
                .. terms.Length == 0 ? Array.Empty<ImmutableArray<Inline>>() : [[ChangesWords.OtherTerms(terms)]],
            ]),
            new Table(ChangesWords.Facts, [new(""), new(ChangesWords.Before), new(ChangesWords.After)],
            [
                .. before.Facts.Zip(after.Facts).Where(f => f.First.Value.Length + f.Second.Value.Length > 0).Select(f => ImmutableArray.Create<TableCell>(
                    new(f.First.Name, Strong: true), f.First.Value, f.First.Value == f.Second.Value ? ChangesWords.Same : new TableCell(f.Second.Value, Strong: true))),
            ]),
        ]);
    }

    private static Section? Findings(RecordedResults before, RecordedResults after, Wording words)
    {
        (string Id, double? Then, double? Now)[] changed =
        [
            .. before.Findings.Concat(after.Findings).Select(f => Said(f, "id")).Distinct()
                .Select(id => (id, Count(before, id), Count(after, id))).Where(f => f.Item2 != f.Item3),
        ];
        return changed.Length == 0 ? null : new Section("finding-changes", ChangesWords.Findings,
        [
            new Table(ChangesWords.FindingsCaption, [new("Finding"), new(ChangesWords.Before, true), new(ChangesWords.After, true)],
                [.. changed.Select(f => ImmutableArray.Create<TableCell>(new(ChangesWords.Finding(f.Id), Strong: true), Shown(f.Then, words), Shown(f.Now, words)))]),
        ]);

        static double? Count(RecordedResults results, string id) => results.Findings.Where(f => Said(f, "id") == id).Sum(f => f["count"]?.AsNumber ?? 0) is > 0 and var sum ? sum : null;
    }

    private static Section? Inputs(RecordedResults before, RecordedResults after)
    {
        (string Name, string State)[] changed =
        [
            .. before.Inputs.Concat(after.Inputs).Select(Name).Distinct().Select(name => (name, State(Hash(before, name), Hash(after, name)))).Where(i => i.Item2.Length > 0),
        ];
        return changed.Length == 0 ? null : new Section("input-changes", ChangesWords.Inputs,
        [
            new Table(ChangesWords.InputsCaption, [new("File"), new(ChangesWords.After)], [.. changed.Select(i => ImmutableArray.Create<TableCell>(new(i.Name, Strong: true), i.State))]),
        ]);

        static string Name(JsonValue input) => Said(input, "of") is { Length: > 0 } of ? $"{of}: {Said(input, "file")}" : Said(input, "file");

        static string? Hash(RecordedResults results, string name) => results.Inputs.FirstOrDefault(i => Name(i) == name) is { } input ? Said(input, "sha256") : null;

        static string State(string? then, string? now) => then == now ? "" : then is null ? ChangesWords.Added : now is null ? ChangesWords.Gone : ChangesWords.Changed;
    }

    private static string Shown(double? count, Wording words) => count is { } c ? words.Number((long)c) : "–";
}
