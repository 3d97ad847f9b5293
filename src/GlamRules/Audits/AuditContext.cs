using System.Collections.Immutable;
using GlamRules.Audits.Duplicates;
using GlamRules.Audits.Scoring;
using GlamRules.Audits.Texts;
using GlamRules.Corpora;

namespace GlamRules.Audits;

/// <summary>A corpus under audit, with what several checks share; made when first asked for.</summary>
internal sealed class AuditContext
{
    private const int ShownText = 110;
    private const int ShownLabels = 3;

    private readonly Lazy<TextGroups> _texts;
    private readonly Lazy<NearGroups> _near;
    private readonly Lazy<Rescorer?> _rescorer;

    public AuditContext(Corpus corpus, AuditScores? scores, CancellationToken cancellation)
    {
        Corpus = corpus;
        Scores = scores;
        Cancellation = cancellation;
        Labelled = [.. Enumerable.Range(0, corpus.Records.Count).Where(i => corpus.Records[i].Gold is not null)];
        _texts = new(() => TextGroups.Of(corpus, corpus.Task.Text));
        _near = new(() => NearGroups.Of(corpus, _texts.Value, cancellation));
        _rescorer = new(() => scores is null ? null : new Rescorer(corpus, scores));
    }

    public Corpus Corpus { get; }

    public AuditScores? Scores { get; }

    public CancellationToken Cancellation { get; }

    public TaskDescription Task => Corpus.Task;

    public IReadOnlyList<LabelledRecord> Records => Corpus.Records;

    /// <summary>Places of the records with gold.</summary>
    public ImmutableArray<int> Labelled { get; }

    /// <summary>Records whose texts are the same.</summary>
    public TextGroups Texts => _texts.Value;

    /// <summary>Records whose texts are nearly the same.</summary>
    public NearGroups Near => _near.Value;

    /// <summary>Null without scores.</summary>
    public Rescorer? Rescorer => _rescorer.Value;

    /// <summary>A record as an example, with its text shortened.</summary>
    public AuditExample Example(int record, string note = "") => new(Records[record].Id, Shorten(RecordText.Of(Records[record].Record, Task.Text)), note);

    /// <summary>The first few as examples, and the ids of all.</summary>
    public AuditFinding WithRecords(AuditFinding finding, IReadOnlyCollection<int> records, Func<int, string>? note = null) => finding with
    {
        Examples = [.. records.Take(AuditFinding.MostExamples).Select(r => Example(r, note?.Invoke(r) ?? ""))],
        Records = [.. records.Take(AuditFinding.MostRecords).Select(r => Records[r].Id)],
    };

    public static string Shorten(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= ShownText ? line : line[..(char.IsHighSurrogate(line[ShownText - 2]) ? ShownText - 2 : ShownText - 1)] + "…";
    }

    /// <summary>Gold as a note says it.</summary>
    public static string Said(Answer gold) => gold.Labels.Length <= ShownLabels ? gold.ToString() is { Length: > 0 } text ? text : "no label" : $"{string.Join('|', gold.Labels.Take(ShownLabels))}|…";
}
