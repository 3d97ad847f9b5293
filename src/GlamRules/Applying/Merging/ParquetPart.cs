using System.Collections.Immutable;
using GlamRules.Applying.Reading;
using GlamRules.Applying.Running;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Parquet;
using Parquet.Schema;

namespace GlamRules.Applying.Merging;

/// <summary>The rows of a Parquet file that <c>apply</c> wrote, one after the other.</summary>
internal sealed class ParquetPart : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;
    private readonly string?[][] _cells;
    private double?[] _scores = [];
    private int _group;
    private int _row;
    private int _rows;

    private ParquetPart(string path, FileStream stream)
    {
        _path = path;
        _stream = stream;
        _reader = Whole(() => ParquetReader.CreateAsync(stream).GetAwaiter().GetResult());
        _fields = _reader.Schema.GetDataFields();
        _cells = new string?[_fields.Length][];
    }

    public ImmutableArray<string> Columns => [.. _fields.Select(f => f.Name)];

    /// <summary>The place of the column that is a number; -1: there is none.</summary>
    public int Score => Array.FindIndex(_fields, f => f.ClrType == typeof(double));

    public static ParquetPart? Open(string path) => File.Exists(path) ? new ParquetPart(path, File.OpenRead(path)) : null;

    /// <summary>Copies the next rows; false where there are fewer.</summary>
    public bool CopyTo(ParquetRows rows, long count)
    {
        for (; count > 0; count--)
        {
            if (_row == _rows && !Whole(NextGroup))
            {
                return false;
            }

            string?[] cells = new string?[_fields.Length];
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = _cells[i][_row];
            }

            rows.Add(cells, _scores[_row]);
            _row++;
        }

        return true;
    }

    public void Dispose()
    {
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _stream.Dispose();
    }

    // A damaged file makes the reader throw whatever it stumbles over.
    private T Whole<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InputException))
        {
            throw new InputException(new Diagnostic(ApplyProblems.BrokenPart, "it can't be read as Parquet", new SourceLocation(_path), ApplyProblems.BrokenPart.Help));
        }
    }

    private bool NextGroup()
    {
        if (_group == _reader.RowGroupCount)
        {
            return false;
        }

        using ParquetRowGroupReader group = _reader.OpenRowGroupReader(_group++);
        _rows = (int)group.RowCount;
        _row = 0;
        _scores = new double?[_rows];
        for (int i = 0; i < _fields.Length; i++)
        {
            _cells[i] = new string?[_rows];
            if (i == Score)
            {
                group.ReadAsync<double>(_fields[i], _scores.AsMemory(), null).AsTask().GetAwaiter().GetResult();
            }
            else
            {
                group.ReadAsync(_fields[i], _cells[i].AsMemory()!, null).AsTask().GetAwaiter().GetResult();
            }
        }

        return _rows > 0 || NextGroup();
    }
}
