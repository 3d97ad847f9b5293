using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Exports.Cards;

/// <summary>The card of a corpus: what it holds, who labelled it, what an audit found, what it can't show.</summary>
internal static class DatasetCard
{
    public static string Write(AssessmentResult result, CultureInfo culture)
    {
        Wording words = new(culture);
        CorpusSummary corpus = result.Corpus;
        ImmutableArray<Section> sections = [About(result, words), Labels(result, words), Annotators(result, words), Findings(result, words), CardParts.Missing(CardWords.DatasetQuestions)];
        return CardParts.Write(Head(result), corpus.Title.Length > 0 ? corpus.Title : corpus.Name, result with { ExploratoryReasons = [] }, sections, culture);
    }

    private static JsonObject Head(AssessmentResult result)
    {
        JsonObject head = [];
        CardParts.AddLanguages(head, result);
        CardParts.AddLicence(head, result);
        head["pretty_name"] = result.Corpus.Title.Length > 0 ? result.Corpus.Title : result.Corpus.Name;
        head["size_categories"] = HubNames.List([HubNames.Size(result.Corpus.Records)]);
        head["task_categories"] = HubNames.List([HubNames.Task(result.Task.Kind)]);
        if (HubNames.TaskId(result.Task.Kind) is { } id)
        {
            head["task_ids"] = HubNames.List([id]);
        }

        head["tags"] = HubNames.List(["cultural-heritage", "glam", "glamrules"]);
        return head;
    }

    private static Section About(AssessmentResult result, Wording words)
    {
        CorpusSummary corpus = result.Corpus;
        PackageCredits credits = result.Package?.Credits ?? new PackageCredits();
        return new Section("about", "What it is",
        [
            Paragraph.Of(corpus.Description.Length > 0 ? corpus.Description : CardWords.NoDescription),
            CardParts.Facts(
                ("Name", corpus.Name),
                ("Records", $"{words.Number(corpus.Records)}{(corpus.Unlabelled > 0 ? $", {words.Number(corpus.Unlabelled)} of them without a label" : "")}"),
                ("Splits", $"{words.Number(corpus.Train)} train, {words.Number(corpus.Dev)} dev, {words.Number(corpus.Test)} test"),
                ("How it is split", corpus.SplitRule),
                ("Languages", string.Join(", ", CorpusLanguages.Named(result))),
                ("Licence", string.Join(", ", corpus.Licences)),
                ("Sources", string.Join("; ", credits.Sources.IsEmpty ? corpus.Sources : credits.Sources.Select(s => s.Address is { } at && s.Shown != at ? $"{s.Shown}, {at}" : s.Shown))),
                ("Made by", string.Join("; ", credits.Contributors.Select(c => c.Roles.IsEmpty ? c.Title : $"{c.Title} ({string.Join(", ", c.Roles)})"))),
                ("Version", credits.Version),
                ("Published", credits.Created),
                ("SHA-256 of the data", corpus.Hash)),
        ]);
    }

    private static Section Labels(AssessmentResult result, Wording words)
    {
        TaskDescription task = result.Task;
        ILookup<string, LabelledRecord> byLabel = result.Records.Where(r => r.Gold is not null).SelectMany(r => r.Gold!.Labels.Select(l => (Label: l, Record: r))).ToLookup(x => x.Label, x => x.Record, StringComparer.Ordinal);
        return new Section("task", "Task and labels",
        [
            CardParts.Facts(
                ("Task", $"{task.Name}: {CardWords.Task(task.Kind)}"),
                ("What may be read", string.Join(", ", task.Fields.Names)),
                ("Where the label stands", task.Gold.Majority ? $"{task.Gold.Field}, what most annotators said" : task.Gold.Field),
                ("Left out", task.Drop.IsEmpty ? "nothing" : string.Join(", ", task.Drop))),
            .. task.Labels.IsEmpty ? [] : new Block[]
            {
                new Table(
                    $"Labels, with how many of the {words.Count(result.Records.Count(r => r.Gold is not null), "record")} scored have each",
                    [new("Label"), new("What it means"), new("Records", true)],
                    [.. task.Labels.Select(l => ImmutableArray.Create<TableCell>(new TableCell(l.Label, Strong: true), l.Definition.Length > 0 ? l.Definition : CardWords.NotStated, words.Number(byLabel[l.Label].Count())))]),
            },
        ]);
    }

    private static Section Annotators(AssessmentResult result, Wording words)
    {
        // "Can't tell" is no word on the matter.
        string[][] voices = [.. result.Records.Select(r => r.Annotations.Where(a => !result.Task.Drop.Contains(a.Label)).DistinctBy(a => a.Annotator).Select(a => a.Label).ToArray())];
        int people = result.Records.SelectMany(r => r.Annotations).Select(a => a.Annotator).Distinct(StringComparer.Ordinal).Count();
        return new Section("annotators", "Who labelled it",
        [
            Paragraph.Of(result.Package?.Key?.Annotator is null || people == 0 ? CardWords.NoAnnotators : CardWords.Annotators(
                people, voices.Count(v => v.Length > 1), voices.Count(v => v.Length > 1 && v.Distinct(StringComparer.Ordinal).Count() == 1), words)),
        ]);
    }

    private static Section Findings(AssessmentResult result, Wording words) => new("audit", "What it can’t show",
    [
        Paragraph.Of(AuditSentence.Of(result.Audit, words)),
        .. result.Corpus.Rejects == 0 ? [] : new Block[] { Paragraph.Of(CardWords.Rejects(result.Corpus.Rejects, words)) },
        .. result.Audit.IsEmpty ? [] : new Block[]
        {
            new Bullets([.. result.Audit.Select(f => ImmutableArray.Create<Inline>(
                Inline.Strong(AuditWords.Title(f.Id)), f.Severity == Severity.Warning ? " (a reason to doubt): " : ": ", $"{f.Message} {f.Help}"))]),
        },
    ]);
}
