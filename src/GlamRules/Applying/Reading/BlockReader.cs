using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Applying.Reading;

/// <summary>Cuts a stream of bytes in UTF-8 into blocks of whole rows.</summary>
/// <param name="stream">Read from where it stands.</param>
/// <param name="scanner">Finds the ends of rows.</param>
/// <param name="path">Path of the file, for errors.</param>
internal sealed class BlockReader(Stream stream, RowScanner scanner, string path)
{
    /// <summary>Rows of a block, at most, unless told otherwise.</summary>
    public const int Rows = 4096;

    /// <summary>Bytes from which on a block is full.</summary>
    public const int Bytes = 1 << 20;

    /// <summary>Bytes of the longest row.</summary>
    public const int LongestRow = 1 << 24;

    private byte[] _bytes = new byte[2 * Bytes];
    private int _start;
    private int _end;
    private bool _ended;
    private byte[] _last = [];
    private int _lastLines;

    /// <summary>Rows of a block, at most.</summary>
    public int MostRows { get; set; } = Rows;

    /// <summary>Bytes that were given out, from where the stream stood.</summary>
    public long Offset { get; set; }

    /// <summary>Lines that were given out.</summary>
    public long Lines { get; set; }

    /// <summary>Whether the last row of a block stands in front of the next one too.</summary>
    public bool RepeatsLast { get; init; }

    /// <summary>The first row, a header: its bytes without a mark of encoding; empty where the file is.</summary>
    public byte[] TakeHeader()
    {
        SkipMark();
        while (Scan(_start, out ScannedRow row))
        {
            byte[] bytes = _bytes.AsSpan(_start, row.Length).ToArray();
            Give(row.Length, row.Lines);
            if (row.IsRow)
            {
                return bytes;
            }
        }

        return [];
    }

    /// <summary>Jumps over a mark of encoding, before anything else is read.</summary>
    public void SkipMark()
    {
        while (_end - _start < 3 && !_ended)
        {
            Fill();
        }

        if (_bytes.AsSpan(_start, _end - _start).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            Give(3, 0);
        }
    }

    /// <summary>The next rows, at least one; false at the end.</summary>
    public bool Read(ByteBlock block)
    {
        int rows = 0;
        int lines = 0;
        int at = _start;
        int lastAt = at;
        int linesBeforeLast = 0;
        while (rows < MostRows && at - _start < Bytes)
        {
            // Filling moves what is held.
            int before = at - _start;
            int lastBefore = lastAt - _start;
            bool found = Scan(at, out ScannedRow row);
            at = _start + before;
            lastAt = _start + lastBefore;
            if (!found)
            {
                break;
            }

            if (row.IsRow)
            {
                rows++;
                (lastAt, linesBeforeLast) = (at, lines);
            }

            at += row.Length;
            lines += row.Lines;
        }

        if (rows == 0)
        {
            return false;
        }

        block.Rows = rows;
        block.HasRowBefore = _last.Length > 0;
        block.Line = Lines - (block.HasRowBefore ? _lastLines : 0);
        block.Offset = Offset - _last.Length;
        ReadOnlySpan<byte> own = _bytes.AsSpan(_start, at - _start);
        if (block.HasRowBefore)
        {
            block.Take([.. _last, .. own]);
        }
        else
        {
            block.Take(own);
        }

        if (RepeatsLast)
        {
            _last = _bytes.AsSpan(lastAt, at - lastAt).ToArray();
            _lastLines = lines - linesBeforeLast;
        }

        Give(at - _start, lines);
        return true;
    }

    private void Give(int length, int lines)
    {
        _start += length;
        Offset += length;
        Lines += lines;
    }

    // The row that starts at a place; reads on until its end is there.
    private bool Scan(int at, out ScannedRow row)
    {
        int before = at - _start;
        while (true)
        {
            ReadOnlySpan<byte> held = _bytes.AsSpan(_start + before, _end - _start - before);
            if (held.IsEmpty && _ended)
            {
                row = default;
                return false;
            }

            bool found = TryNext(held, out row);
            if (found && row.Length <= LongestRow)
            {
                return true;
            }

            if (found || held.Length > LongestRow)
            {
                long line = Lines + 1 + _bytes.AsSpan(_start, before).Count((byte)'\n');
                throw new InputException(new Diagnostic(ApplyProblems.EndlessRow, FormattableString.Invariant($"the row that starts here does not end within {LongestRow >> 20} MB"),
                    new SourceLocation(path, (int)line), ApplyProblems.EndlessRow.Help));
            }

            Fill();
        }
    }

    private bool TryNext(ReadOnlySpan<byte> held, out ScannedRow row)
    {
        row = default;
        return !held.IsEmpty && scanner.TryNext(held, _ended, out row);
    }

    // Reads until what is held is full, or nothing follows.
    private void Fill()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * _bytes.Length);
        }

        int read = stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}
