using System.IO.Compression;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;

namespace GlamRules.Applying.Reading;

/// <summary>A file of rows, or a stream in its place, that gives its bytes in UTF-8.</summary>
/// <param name="Path">Its path, or how it is called.</param>
/// <param name="Stream">Read once in place of the file; null: the file.</param>
internal sealed record DataFile(string Path, Stream? Stream = null)
{
    private const int Buffer = 1 << 20;

    public string Name => System.IO.Path.GetFileName(Path);

    public bool IsPacked => Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>Bytes as they are stored; null where it is no file.</summary>
    public long? Size => Stream is null ? new FileInfo(Path).Length : null;

    /// <param name="resource">Tells the encoding, where no mark at the start of the file does.</param>
    /// <param name="stored">The bytes as they are stored, for how far reading is.</param>
    /// <param name="seekable">Whether a place in what is read is the same place in what is stored.</param>
    public Stream Open(ResourceDescription resource, out Stream stored, out bool seekable)
    {
        stored = Stream ?? new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        Encoding? encoding = (Stream is null ? Mark(stored) : null) ?? (resource.Encoding is { } name ? TextEncodings.Find(name) : null);
        Stream plain = IsPacked ? new GZipStream(stored, CompressionMode.Decompress) : stored;
        bool utf8 = encoding is null or UTF8Encoding;
        seekable = Stream is null && !IsPacked && utf8;
        return utf8 ? plain : Encoding.CreateTranscodingStream(new BufferedStream(plain, Buffer), encoding!, new UTF8Encoding(false));
    }

    private Encoding? Mark(Stream stored)
    {
        Span<byte> start = stackalloc byte[4];
        int read;
        if (IsPacked)
        {
            using GZipStream plain = new(stored, CompressionMode.Decompress, leaveOpen: true);
            read = plain.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }
        else
        {
            read = stored.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }

        stored.Position = 0;
        return TextEncodings.OfMark(start[..read]);
    }
}
