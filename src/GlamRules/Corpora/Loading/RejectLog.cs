using System.Collections.Frozen;
using System.Collections.Immutable;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Loading;

/// <summary>Counts the rows read and keeps those that were skipped.</summary>
internal sealed class RejectLog
{
    private const int Shown = 3;

    private static readonly FrozenDictionary<string, DiagnosticKind> Kinds = new Dictionary<string, DiagnosticKind>
    {
        ["columns"] = CorpusProblems.RaggedRow,
        ["encoding"] = CorpusProblems.RowEncoding,
        ["quote"] = CorpusProblems.OpenQuote,
        ["label"] = CorpusProblems.RowLabel,
        ["json"] = CorpusProblems.RowJson,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<Reject> _rejects = [];
    private readonly Dictionary<string, List<Diagnostic>> _shown = new(StringComparer.Ordinal);

    public long Rows { get; set; }

    /// <summary>Rows skipped.</summary>
    public int Count => _rejects.Count;

    public ImmutableArray<Reject> Rejects => [.. _rejects];

    /// <param name="reject">The row.</param>
    /// <param name="path">Path of its file.</param>
    public void Add(Reject reject, string path)
    {
        _rejects.Add(reject);
        if (!_shown.TryGetValue(reject.Kind, out List<Diagnostic>? shown))
        {
            _shown[reject.Kind] = shown = [];
        }

        if (shown.Count < Shown)
        {
            DiagnosticKind kind = Kinds.GetValueOrDefault(reject.Kind, CorpusProblems.RowValue);
            shown.Add(new Diagnostic(kind, reject.Message, new SourceLocation(path, (int)reject.Line, 1, 1, reject.Raw.Split('\n')[0].TrimEnd('\r')), kind.Help));
        }
    }

    /// <summary>
    /// The first few bad rows of each kind where they stand; then a warning that counts them, or an error where they
    /// were more than the corpus allows.
    /// </summary>
    public void Report(CorpusDescription corpus, double maxRejects, DiagnosticBag diagnostics)
    {
        if (_rejects.Count == 0)
        {
            return;
        }

        diagnostics.AddRange(_shown.Values.SelectMany(s => s));
        bool tooMany = _rejects.Count > maxRejects * Rows;
        string kinds = string.Join(", ", _rejects.GroupBy(r => r.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => FormattableString.Invariant($"{g.Count()} {g.Key}")));
        diagnostics.Add(tooMany ? CorpusProblems.TooManyRejects : CorpusProblems.RowsRejected, corpus.Location,
            FormattableString.Invariant($"{_rejects.Count} of {Rows} rows can't be used ({kinds})"));
    }
}
