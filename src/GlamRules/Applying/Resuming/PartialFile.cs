namespace GlamRules.Applying.Resuming;

/// <summary>
/// A file that grows under a name of its own until it is whole, and gets its final name then. Nothing that was written
/// behind the last checkpoint survives going on.
/// </summary>
internal sealed class PartialFile : IDisposable
{
    private readonly Func<byte[]> _header;
    private readonly Func<string, Stream> _open;
    private Stream? _stream;
    private bool _dirty;
    private bool _finished;

    /// <param name="path">Its final name.</param>
    /// <param name="header">What stands in front of the first bytes written; may be empty.</param>
    /// <param name="open">Opens a file for reading and writing, or makes it.</param>
    public PartialFile(string path, Func<byte[]> header, Func<string, Stream> open)
    {
        Path = path;
        _header = header;
        _open = open;
    }

    public string Path { get; }

    public string Partial => Path + OutputPaths.PartialEnding;

    public long Length { get; private set; }

    /// <summary>Whether there is a file, be it without a byte.</summary>
    public bool Begun { get; private set; }

    /// <summary>Bytes in front of what was given to <see cref="Write"/>.</summary>
    public long HeaderLength { get; private set; }

    /// <summary>The result in another format, which takes the place of what was written; null: that is the result.</summary>
    public string? Converted { get; set; }

    /// <summary>Opens it as it was at a checkpoint; false where it is shorter now.</summary>
    /// <param name="was">What it was; null: not begun.</param>
    /// <param name="done">Whether it was whole, so that it may have its final name already.</param>
    public bool GoOn(JournalFile? was, bool done)
    {
        if (was is not (var length, var header))
        {
            File.Delete(Partial);
            return true;
        }

        Begun = true;
        if (done && !File.Exists(Partial) && File.Exists(Path))
        {
            _finished = true;
            (Length, HeaderLength) = (length, header);
            return true;
        }

        if (!File.Exists(Partial) || new FileInfo(Partial).Length < length)
        {
            return false;
        }

        _stream = _open(Partial);
        _stream.SetLength(length);
        _stream.Position = length;
        (Length, HeaderLength) = (length, header);
        return true;
    }

    /// <summary>Writes bytes; a header before the first, even where there are none: the file is begun then.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_stream is null)
        {
            _stream = _open(Partial);
            _stream.SetLength(0);
            Begun = true;
            byte[] header = _header();
            _stream.Write(header);
            Length = HeaderLength = header.Length;
        }

        _stream.Write(bytes);
        Length += bytes.Length;
        _dirty = true;
    }

    /// <summary>Makes sure that all of it is on the disk.</summary>
    public void Flush()
    {
        if (_dirty && _stream is not null)
        {
            _stream.Flush();
            (_stream as FileStream)?.Flush(flushToDisk: true);
            _dirty = false;
        }
    }

    public void Close()
    {
        _stream?.Dispose();
        _stream = null;
    }

    public void Dispose()
    {
        try
        {
            _stream?.Dispose();
        }
        catch (IOException)
        {
            // What could not be written was told when it was tried; the last checkpoint counts.
        }
    }

    /// <summary>Gives it its final name; one that was never begun takes away what an earlier run left there.</summary>
    public void Finish()
    {
        Close();
        if (_finished)
        {
            return;
        }

        if (Converted is not null)
        {
            File.Move(Converted, Path, overwrite: true);
            File.Delete(Partial);
        }
        else if (Begun)
        {
            File.Move(Partial, Path, overwrite: true);
        }
        else
        {
            File.Delete(Path);
        }
    }
}
