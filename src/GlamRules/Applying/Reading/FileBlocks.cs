using System.Collections.Immutable;
using System.Security.Cryptography;
using GlamRules.Corpora;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Applying.Reading;

/// <summary>The rows of one data file, or of several of one shape one after the other.</summary>
internal sealed class FileBlocks : IBlockSource
{
    private readonly ImmutableArray<DataFile> _files;
    private readonly ResourceDescription _resource;
    private readonly bool _repeatsLast;
    private readonly IncrementalHash? _hash;
    private ResourceDescription _open;
    private Stream? _stream;
    private Stream? _stored;
    private BlockReader? _reader;
    private bool _seekable;
    private int _file;
    private long _blocks;
    private long _rows;
    private long _before;
    private long _consumed;

    /// <param name="files">At least one.</param>
    /// <param name="resource">How they are written.</param>
    /// <param name="repeatsLast">Whether blocks carry the row before.</param>
    public FileBlocks(ImmutableArray<DataFile> files, ResourceDescription resource, bool repeatsLast)
    {
        _files = files;
        _resource = _open = resource;
        _repeatsLast = repeatsLast;
        Size = files.All(f => f.Size is not null) ? files.Sum(f => f.Size) : null;
        _hash = files[0].Stream is null ? null : IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Seen = resource.Format == DataFormat.JsonLines.Name ? new SeenColumns() : null;
        Open(0);
        Columns = [.. _open.Fields.Select(f => f.Name)];
    }

    public ImmutableArray<string> Columns { get; }

    public long? Size { get; }

    public long Consumed => Volatile.Read(ref _consumed);

    /// <summary>Columns that every file must have.</summary>
    public ImmutableArray<string> Needed { get; set; } = [];

    /// <summary>Rows of a block, at most.</summary>
    public int MostRows
    {
        get => _reader!.MostRows;
        set => _reader!.MostRows = value;
    }

    /// <summary>SHA-256 of what was given out of a stream; null where there are files.</summary>
    public string? Hash => _hash is null ? null : Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>Reads a stream to its end, or until its hash is the one that is looked for; the hash.</summary>
    public string? HashTo(string? sought)
    {
        RowBlock skipped = NewBlock();
        while (Hash is { } hash && hash != sought && Read(skipped))
        {
        }

        return Hash;
    }

    /// <summary>Which columns rows have had, where each row tells its own; null where a header does.</summary>
    public SeenColumns? Seen { get; }

    public RowBlock NewBlock() => new ByteBlock { Seen = Seen };

    public bool Read(RowBlock block)
    {
        ByteBlock own = (ByteBlock)block;
        try
        {
            while (!_reader!.Read(own))
            {
                if (_file + 1 == _files.Length)
                {
                    Volatile.Write(ref _consumed, Size ?? 0);
                    return false;
                }

                Open(_file + 1);
                Check();
            }
        }
        catch (InvalidDataException e)
        {
            throw new InputException(new Diagnostic(ApplyProblems.BrokenInput, $"it can't be unpacked to its end ({e.Message.TrimEnd('.')})", new SourceLocation(_files[_file].Path), ApplyProblems.BrokenInput.Help));
        }

        own.Index = _blocks++;
        own.FirstRow = _rows + 1;
        own.File = _files[_file].Name;
        own.Resource = _open;
        _rows += own.Rows;
        _hash?.AppendData(own.Bytes);
        own.Next = new InputPosition(_blocks, _rows, _file, _reader.Offset, _reader.Lines, Hash);
        Volatile.Write(ref _consumed, _before + (_stored!.CanSeek ? _stored.Position : 0));
        return true;
    }

    public bool GoTo(InputPosition position)
    {
        if (_seekable && !_repeatsLast && position.File < _files.Length && position.Offset <= _files[position.File].Size)
        {
            if (position.File != _file)
            {
                Open(position.File);
            }

            if (position.Blocks > 0)
            {
                _stream!.Position = position.Offset;
                int rows = MostRows;
                _reader = NewReader();
                _reader.MostRows = rows;
                (_reader.Offset, _reader.Lines) = (position.Offset, position.Lines);
            }

            (_blocks, _rows) = (position.Blocks, position.Rows);
            return true;
        }

        RowBlock skipped = NewBlock();
        while (_blocks < position.Blocks)
        {
            if (!Read(skipped))
            {
                return false;
            }
        }

        return position == InputPosition.Start || skipped.Next == position;
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _hash?.Dispose();
    }

    private BlockReader NewReader() => new(_stream!, _resource.Format == DataFormat.JsonLines.Name ? new LineScanner() : new CsvScanner(_resource.Dialect), _files[_file].Path) { RepeatsLast = _repeatsLast };

    private void Open(int file)
    {
        _before += _stored is null ? 0 : _files[_file].Size ?? 0;
        _stream?.Dispose();
        _file = file;
        int rows = _reader?.MostRows ?? BlockReader.Rows;
        _stream = _files[file].Open(_resource, out _stored, out _seekable);
        _reader = NewReader();
        _reader.MostRows = rows;
        if (_resource.Format == DataFormat.JsonLines.Name)
        {
            _reader.SkipMark();
            return;
        }

        if (!_resource.Dialect.Header)
        {
            _reader.SkipMark();
            return;
        }

        byte[] header = _reader.TakeHeader();
        _hash?.AppendData(header);
        ImmutableArray<string> names = header.Length == 0 ? [] : CsvFormat.Header(new MemoryStream(header), _resource);
        if (names.IsEmpty || names.Any(n => n.Contains('\0', StringComparison.Ordinal)))
        {
            throw new InputException(names.IsEmpty
                ? new Diagnostic(CorpusProblems.Empty, "the file is empty", new SourceLocation(_files[file].Path), "Check that the right file is named, and that it was saved whole.")
                : new Diagnostic(FileProblems.Encoding, "the file looks like UTF-16", new SourceLocation(_files[file].Path, 1), FileProblems.Encoding.Help));
        }

        _open = _resource with { Dialect = _resource.Dialect with { Header = false }, Fields = [.. names.Select(n => new FieldDescription(n))] };
    }

    private void Check()
    {
        if (_resource.Format != DataFormat.JsonLines.Name && Needed.FirstOrDefault(n => !_open.Has(n)) is { } missing)
        {
            throw new InputException(new Diagnostic(ApplyProblems.NoColumn, $"there is no column '{missing}'", new SourceLocation(_files[_file].Path, 1), ApplyProblems.NoColumn.Help));
        }
    }
}
