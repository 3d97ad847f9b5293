using System.Collections.Immutable;
using System.Text.Json;
using GlamRules.Applying.Resuming;

namespace GlamRules.Applying.Merging;

/// <summary>A part that is joined with others: its files, read block by block.</summary>
internal sealed class MergedPart : IDisposable
{
    private readonly StreamReader? _blocks;

    public MergedPart(OutputPaths paths, AboutFile about, Shard shard)
    {
        Paths = paths;
        About = about;
        Shard = shard;
        _blocks = File.Exists(paths.Blocks) ? new StreamReader(paths.Blocks) : null;
        Rejects = Open(paths.Rejects, 0);
        Faults = Open(paths.Faults, 0);
        if (paths.Format.IsConverted)
        {
            AnswerRows = ParquetPart.Open(paths.Answers);
            HumanRows = ParquetPart.Open(paths.Human);
            return;
        }

        Answers = Open(paths.Answers, Header(paths.Answers));
        Human = Open(paths.Human, Header(paths.Human));
    }

    public OutputPaths Paths { get; }

    public AboutFile About { get; }

    public Shard Shard { get; }

    public Stream? Answers { get; }

    public Stream? Human { get; }

    public Stream? Rejects { get; }

    public Stream? Faults { get; }

    public ParquetPart? AnswerRows { get; }

    public ParquetPart? HumanRows { get; }

    /// <summary>How much of each file the next block has; null at the end.</summary>
    public ImmutableArray<long>? NextBlock() => _blocks?.ReadLine() is { } line ? JsonSerializer.Deserialize<ImmutableArray<long>>(line) : null;

    /// <summary>What stands above the rows of a file.</summary>
    public byte[] HeaderOf(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using FileStream stream = File.OpenRead(path);
        byte[] header = new byte[Header(path)];
        stream.ReadExactly(header);
        return header;
    }

    public void Dispose()
    {
        _blocks?.Dispose();
        Answers?.Dispose();
        Human?.Dispose();
        Rejects?.Dispose();
        Faults?.Dispose();
        AnswerRows?.Dispose();
        HumanRows?.Dispose();
    }

    private long Header(string path) => About.Files.GetValueOrDefault(path[Paths.Answers.Length..])?.Header ?? 0;

    private static FileStream? Open(string path, long from)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        stream.Position = from;
        return stream;
    }
}
