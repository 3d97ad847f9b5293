using System.Collections.Immutable;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Loading;

/// <summary>Counts the rows read and keeps those that were skipped.</summary>
internal sealed class RejectLog
{
    private const int Shown = 3;

    private readonly List<Reject> _rejects = [];

    public long Rows { get; set; }

    public ImmutableArray<Reject> Rejects => [.. _rejects];

    public void Add(Reject reject) => _rejects.Add(reject);

    /// <summary>A warning where rows were skipped, an error where they were more than the corpus allows.</summary>
    public void Report(CorpusDescription corpus, double maxRejects, DiagnosticBag diagnostics)
    {
        if (_rejects.Count == 0)
        {
            return;
        }

        bool tooMany = _rejects.Count > maxRejects * Rows;
        string kinds = string.Join(", ", _rejects.GroupBy(r => r.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => FormattableString.Invariant($"{g.Count()} {g.Key}")));
        string first = string.Join("; ", _rejects.Take(Shown).Select(r => FormattableString.Invariant($"{r.File} line {r.Line}: {r.Message}")));
        diagnostics.Add(tooMany ? CorpusProblems.TooManyRejects : CorpusProblems.RowsRejected, corpus.Location,
            FormattableString.Invariant($"{_rejects.Count} of {Rows} rows are bad ({kinds}), such as {first}"));
    }
}
