using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using GlamRules.Applying.Reading;
using GlamRules.Applying.Resuming;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Applying;

/// <summary>A collection that is to be labelled, opened: the data of a corpus, a file, or a stream. Read once.</summary>
public sealed class ApplyInput : IDisposable
{
    private readonly IBlockSource _source;

    private ApplyInput(IBlockSource source, string name, ImmutableSortedDictionary<string, string> identity)
    {
        _source = source;
        Name = name;
        Identity = identity;
    }

    /// <summary>How it is called: a file or a folder without its path.</summary>
    public string Name { get; }

    /// <summary>Names of the columns; empty where only the rows tell, as in JSON Lines.</summary>
    public ImmutableArray<string> Columns => _source.Columns;

    /// <summary>Whether rows that stand together and share an id are one record.</summary>
    public bool SkipsRepeats { get; private init; }

    /// <summary>The path of its first file, for diagnostics.</summary>
    public required string Path { get; init; }

    /// <summary>Paths of all that is read.</summary>
    internal ImmutableArray<string> Files { get; private init; } = [];

    internal IBlockSource Source => _source;

    internal ImmutableSortedDictionary<string, string> Identity { get; }

    internal FrozenSet<string> Missing { get; private init; } = FrozenSet.Create(StringComparer.Ordinal, "");

    internal ImmutableSortedDictionary<string, string> Separators { get; private init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>A file of rows, packed by gzip where its name ends in <c>.gz</c>; null, with a diagnostic, where it can't be read.</summary>
    public static ApplyInput? OfFile(string path, DataFormat format, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(format);
        return Open(new DataFile(path), format, () => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("input", RunIdentity.OfFile(path))]), diagnostics);
    }

    /// <summary>A stream of rows in UTF-8, such as standard input.</summary>
    public static ApplyInput? OfStream(Stream stream, DataFormat format, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(format);
        return Open(new DataFile("-", stream), format, () => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("input", "-")]), diagnostics);
    }

    /// <summary>
    /// The data of a corpus, for one of its tasks. Where rows that stand together share an id, the first of them is the
    /// record: nothing is held in memory but the resources that rows refer to.
    /// </summary>
    public static ApplyInput? OfCorpus(CorpusDescription corpus, TaskDescription task, ImmutableArray<string> further, string? dataFolder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (corpus.Key is not { } key || ResourceGraph.Root(corpus, key, diagnostics) is not { } root)
        {
            return null;
        }

        ImmutableArray<string> files = [.. corpus.Resources.SelectMany(r => ResourceBinding.Bind(corpus, r, dataFolder, diagnostics))];
        if (diagnostics.HasErrors)
        {
            return null;
        }

        ImmutableArray<DataFile> data = [.. ResourceBinding.Bind(corpus, root, dataFolder, diagnostics).Select(f => new DataFile(f))];
        ImmutableArray<string> asked = [.. new[] { key.Id }.Concat(task.Fields.Names).Concat(further).Distinct(StringComparer.Ordinal)];
        try
        {
            RejectLog log = new();
            DiagnosticBag found = new();
            IBlockSource source = root.ForeignKeys.IsEmpty || asked.All(root.Has)
                ? new FileBlocks(data, root, repeatsLast: true)
                : new HeldBlocks(new TableReader(corpus, dataFolder, log, found).Read(root, asked), log, asked, found);
            return new ApplyInput(source, corpus.FolderName, ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, files.Select((f, i) => KeyValuePair.Create(i == 0 ? "input" : FormattableString.Invariant($"input {i + 1}"), RunIdentity.OfFile(f))).Concat(RunIdentity.Written([root, .. corpus.Resources.Where(r => r != root)]))))
            {
                Path = data[0].Path,
                Files = files,
                SkipsRepeats = true,
                Missing = root.MissingValues.ToFrozenSet(StringComparer.Ordinal),
                Separators = root.Fields.Where(f => f.Separator is not null).ToImmutableSortedDictionary(f => f.Name, f => f.Separator!, StringComparer.Ordinal),
            };
        }
        catch (InputException e)
        {
            diagnostics.AddRange(e.Diagnostics);
        }
        catch (InvalidDataException)
        {
            diagnostics.Add(ApplyProblems.BrokenInput, new SourceLocation(data[0].Path), "it can't be unpacked");
        }

        return null;
    }

    public void Dispose() => _source.Dispose();

    private static ApplyInput? Open(DataFile file, DataFormat format, Func<ImmutableSortedDictionary<string, string>> identity, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (file.Stream is null && !File.Exists(file.Path))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(file.Path), $"there is no such file{NearbyPath.Hint(file.Path)}", "Name a file of rows, the folder of a corpus, or - for standard input.");
            return null;
        }

        try
        {
            Dialect dialect = format == DataFormat.JsonLines ? new Dialect() : new Dialect(format == DataFormat.Tsv ? '\t' : file.Stream is null ? Delimiter(file) : ',');
            ResourceDescription resource = new() { Name = file.Name, Paths = [file.Path], Format = format.Name, Dialect = dialect, Location = new SourceLocation(file.Path) };
            return new ApplyInput(new FileBlocks([file], resource, repeatsLast: false), file.Name, identity().AddRange(RunIdentity.Written([resource]))) { Path = file.Path, Files = file.Stream is null ? [file.Path] : [] };
        }
        catch (InputException e)
        {
            diagnostics.AddRange(e.Diagnostics);
        }
        catch (InvalidDataException)
        {
            diagnostics.Add(ApplyProblems.BrokenInput, new SourceLocation(file.Path), "it can't be unpacked");
        }

        return null;
    }

    // Comma, semicolon, tab or bar: that which the first line has most of.
    private static char Delimiter(DataFile file)
    {
        ResourceDescription any = new() { Name = "", Paths = [], Format = DataFormat.Csv.Name, Location = new SourceLocation(file.Path) };
        using Stream stream = file.Open(any, out _, out _);
        using StreamReader reader = new(stream, new UTF8Encoding(false));
        Span<char> start = new char[1 << 16];
        ReadOnlySpan<char> read = start[..reader.ReadBlock(start)];
        string line = read[..(read.IndexOf('\n') is >= 0 and var end ? end : read.Length)].ToString();
        return new[] { ',', ';', '\t', '|' }.MaxBy(d => line.Count(c => c == d));
    }
}
