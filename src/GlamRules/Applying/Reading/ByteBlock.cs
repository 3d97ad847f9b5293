using System.Collections.Immutable;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;

namespace GlamRules.Applying.Reading;

/// <summary>A block of a data file: its bytes in UTF-8, read into values by whoever takes it.</summary>
internal sealed class ByteBlock : RowBlock
{
    private byte[] _bytes = [];

    /// <summary>Hears which columns rows of JSON Lines have.</summary>
    public SeenColumns? Seen { get; init; }
    private int _length;

    /// <summary>How the bytes are written; the names of columns are its fields.</summary>
    public ResourceDescription Resource { get; set; } = null!;

    /// <summary>Lines of the file before its bytes.</summary>
    public long Line { get; set; }

    /// <summary>Bytes of the file before its own.</summary>
    public long Offset { get; set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Take(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length < bytes.Length)
        {
            _bytes = new byte[Math.Max(bytes.Length, 2 * _bytes.Length)];
        }

        bytes.CopyTo(_bytes);
        _length = bytes.Length;
    }

    public override IRowReader Open(ImmutableArray<Column> columns)
    {
        MemoryStream stream = new(_bytes, 0, _length, writable: false);
        IRowReader reader = Resource.Format == DataFormat.JsonLines.Name
            ? new JsonLinesFormat(stream, new UTF8Encoding(false), columns)
            : CsvFormat.Open(stream, File, Resource, null, columns, new DiagnosticBag()) ?? throw new InvalidOperationException("a block lacks a column that its file has");
        return new PlacedRows(reader, Line, Offset, Seen);
    }

    // The block's own lines and bytes are counted from its start.
    private sealed class PlacedRows(IRowReader rows, long line, long offset, SeenColumns? seen) : IRowReader
    {
        public RowProblem? Problem => rows.Problem;

        public long Line => line + rows.Line;

        public long Byte => offset + rows.Byte;

        public string Raw => rows.Raw;

        public FieldValue this[int column] => rows[column];

        public bool Read() => rows.Read();

        public void Dispose()
        {
            if (rows is JsonLinesFormat json)
            {
                seen?.Add(json.Found, json.Names);
            }

            rows.Dispose();
        }
    }
}
