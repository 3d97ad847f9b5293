using System.Collections.Frozen;
using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Audits.Annotators;

/// <summary>What annotators said, one voice for each a record; labels that are no part of the task (“can't tell”) are no voice.</summary>
internal sealed class Voices
{
    private Voices(bool areNamed, ImmutableArray<(LabelledRecord, string[])> several)
    {
        AreNamed = areNamed;
        Several = several;
        Disagreeing = [.. several.Where(r => r.Item2.Distinct(StringComparer.Ordinal).Count() > 1)];
        Tied = [.. Disagreeing.Where(r => IsTie(r.Said))];
        double pairs = several.Sum(r => Pairs(r.Item2.Length));
        PairsAgreeing = pairs == 0 ? 1 : several.Sum(r => r.Item2.GroupBy(l => l, StringComparer.Ordinal).Sum(g => Pairs(g.Count()))) / pairs;
    }

    /// <summary>Whether the corpus says who labelled; else each row is a voice.</summary>
    public bool AreNamed { get; }

    /// <summary>Records with several voices.</summary>
    public ImmutableArray<(LabelledRecord Record, string[] Said)> Several { get; }

    public ImmutableArray<(LabelledRecord Record, string[] Said)> Disagreeing { get; }

    public ImmutableArray<(LabelledRecord Record, string[] Said)> Tied { get; }

    /// <summary>Share of pairs of voices on one record that say the same; 1 without a pair.</summary>
    public double PairsAgreeing { get; }

    public static Voices Of(AuditContext context)
    {
        TaskDescription task = context.Task;
        FrozenSet<string> labels = task.Labels.Select(l => l.Label).ToFrozenSet(StringComparer.Ordinal);
        return new Voices(
            context.Corpus.Description.Key?.Annotator is not null,
            [
                .. context.Records.Concat(context.Corpus.Tied).Where(r => r.Annotations.Length > 1)
                    .Select(r => (r, Said(r))).Where(r => r.Item2.Length > 1),
            ]);

        string[] Said(LabelledRecord record) =>
        [
            .. record.Annotations.Where(a => task.Kind == TaskKind.Labels || labels.Contains(a.Label))
                .DistinctBy(a => a.Annotator, StringComparer.Ordinal).Select(a => a.Label),
        ];
    }

    public static AuditExample Example(LabelledRecord record, string[] said) => new(
        record.Id,
        AuditContext.Shorten(string.Join(' ', record.Record.Fields.Names.Select(f => record.Record[f].ToString()))),
        string.Join(", ", said.GroupBy(l => l, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => FormattableString.Invariant($"{g.Count()} × {g.Key}"))));

    private static double Pairs(int voices) => voices * (voices - 1) / 2.0;

    private static bool IsTie(string[] said)
    {
        int[] counts = [.. said.GroupBy(l => l, StringComparer.Ordinal).Select(g => g.Count()).OrderDescending()];
        return counts[0] == counts[1];
    }
}
