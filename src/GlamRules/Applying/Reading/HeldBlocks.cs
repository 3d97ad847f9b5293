using System.Collections.Immutable;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;

namespace GlamRules.Applying.Reading;

/// <summary>The rows of a corpus whose resources refer to each other: joined while they are read, on the reader's thread.</summary>
internal sealed class HeldBlocks : IBlockSource
{
    private readonly IEnumerator<TableRow> _rows;
    private readonly RejectLog _log;
    private readonly DiagnosticBag _diagnostics;
    private HeldRow[] _last = [];
    private long _blocks;
    private long _read;
    private int _rejects;
    private bool? _ahead;

    /// <param name="rows">The rows, with the fields in the order of <paramref name="columns"/>.</param>
    /// <param name="log">Takes the rows that can't be read, which are put among the others.</param>
    /// <param name="columns">Every field that may be asked for.</param>
    /// <param name="diagnostics">What reading the rows found wrong.</param>
    public HeldBlocks(IEnumerable<TableRow> rows, RejectLog log, ImmutableArray<string> columns, DiagnosticBag diagnostics)
    {
        _rows = rows.GetEnumerator();
        _log = log;
        _diagnostics = diagnostics;
        Columns = columns;
        // A column that is missing is told before anything is written.
        _ahead = Next();
    }

    public ImmutableArray<string> Columns { get; }

    public long? Size => null;

    public long Consumed => 0;

    public RowBlock NewBlock() => new HeldBlock(Columns);

    public bool Read(RowBlock block)
    {
        HeldBlock own = (HeldBlock)block;
        own.Held.Clear();
        own.Held.AddRange(_last);
        own.HasRowBefore = _last.Length > 0;
        int before = own.Held.Count;
        while (own.Held.Count - before < BlockReader.Rows && (_ahead ?? Next()))
        {
            _ahead = null;
            TakeRejects(own.Held);
            own.Held.Add(new HeldRow([.. _rows.Current.Values], null));
        }

        if (own.Held.Count - before < BlockReader.Rows)
        {
            TakeRejects(own.Held);
        }

        own.Rows = own.Held.Count - before;
        if (own.Rows == 0)
        {
            return false;
        }

        int last = own.Held.FindLastIndex(r => r.Reject is null);
        _last = last < 0 ? [] : [own.Held[last]];
        own.Index = _blocks++;
        own.FirstRow = _read + 1;
        _read += own.Rows;
        own.Next = new InputPosition(_blocks, _read, 0, 0, 0);
        return true;
    }

    public bool GoTo(InputPosition position)
    {
        RowBlock skipped = NewBlock();
        while (_blocks < position.Blocks)
        {
            if (!Read(skipped))
            {
                return false;
            }
        }

        return _read == position.Rows;
    }

    public void Dispose() => _rows.Dispose();

    private bool Next()
    {
        bool more = _rows.MoveNext();
        return _diagnostics.HasErrors ? throw new InputException(_diagnostics.ToImmutable()) : more;
    }

    private void TakeRejects(List<HeldRow> held)
    {
        if (_log.Count > _rejects)
        {
            held.AddRange(_log.Rejects.Skip(_rejects).Select(r => new HeldRow([], r)));
            _rejects = _log.Count;
        }
    }
}
