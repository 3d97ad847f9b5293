using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Formats;

/// <summary>Comma- and tab-separated files (RFC 4180 with a dialect), in any of our encodings.</summary>
internal sealed class CsvFormat : IRowReader
{
    private static readonly string[] Delimiters = [";", "\t", "|", ","];

    private readonly CsvReader _csv;
    private readonly ImmutableArray<Column> _columns;
    private readonly int[] _places;
    private readonly int _width;
    private CsvMalformedRecord? _malformed;
    private bool _hasMalformed;

    private CsvFormat(CsvReader csv, ImmutableArray<Column> columns, int[] places, int width)
    {
        _csv = csv;
        _columns = columns;
        _places = places;
        _width = width;
    }

    public RowProblem? Problem { get; private set; }

    public long Line => _csv.LineNumber;

    public long Byte => _csv.ByteOffset;

    public string Raw => Encoding.UTF8.GetString(_csv.RawRecord);

    public FieldValue this[int column] => _columns[column].Parse(_csv.GetString(_places[column]));

    /// <summary>The names in the header of a stream, which is read from its start and left open.</summary>
    public static ImmutableArray<string> Header(Stream stream, ResourceDescription resource)
    {
        bool plain = resource.Dialect.Quote == '\0';
        using CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = resource.Dialect.Delimiter ?? ',',
            Mode = plain ? CsvMode.NoEscape : CsvMode.Rfc4180,
            Quote = plain ? '"' : resource.Dialect.Quote,
            HasHeader = true,
        }, true);
        return [.. csv.Headers];
    }

    /// <summary>Opens a stream; a column that the header lacks is a diagnostic at <paramref name="file"/> and the answer null.</summary>
    public static CsvFormat? Open(Stream stream, string file, ResourceDescription resource, Encoding? encoding, ImmutableArray<Column> columns, DiagnosticBag diagnostics)
    {
        CsvFormat? self = null;
        bool plain = resource.Dialect.Quote == '\0';
        CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = resource.Dialect.Delimiter ?? ',',
            Mode = plain ? CsvMode.NoEscape : CsvMode.Rfc4180,
            Quote = plain ? '"' : resource.Dialect.Quote,
            HasHeader = resource.Dialect.Header,
            CommentPrefix = resource.Dialect.Comment,
            Encoding = encoding,
            TrackLineNumbers = true,
            PoolStrings = true,
            OnMalformedRecord = record => self?.Take(record),
        }, false);
        IReadOnlyList<string> header = resource.Dialect.Header ? csv.Headers : [.. resource.Fields.Select(f => f.Name)];
        if (header.Any(h => h.Contains('\0', StringComparison.Ordinal)))
        {
            diagnostics.Add(FileProblems.Encoding, new SourceLocation(file, 1), "the file looks like UTF-16", "Say \"encoding\": \"utf-16\" of the resource in datapackage.json, or save the file as UTF-8.");
            csv.Dispose();
            return null;
        }

        if (Unreadable(header, resource, columns, file) is { } problem)
        {
            diagnostics.AddRange([problem]);
            csv.Dispose();
            return null;
        }

        int[] places = new int[columns.Length];
        bool complete = true;
        for (int i = 0; i < columns.Length; i++)
        {
            places[i] = header.ToList().IndexOf(columns[i].Name);
            if (places[i] < 0)
            {
                complete = false;
                diagnostics.Add(CorpusProblems.MissingColumn, new SourceLocation(file, 1),
                    $"there is no column '{columns[i].Name}'.{DidYouMean.Sentence(columns[i].Name, header)}", $"The header has: {string.Join(", ", header)}.");
            }
        }

        if (!complete)
        {
            csv.Dispose();
            return null;
        }

        return self = new CsvFormat(csv, columns, places, header.Count);
    }

    public bool Read()
    {
        _hasMalformed = false;
        if (!_csv.Read())
        {
            return false;
        }

        Problem = _hasMalformed && _malformed!.Value.Reason != CsvMalformedReason.StrayQuote
            ? new RowProblem("quote", null, "a quotation mark is opened and not closed, or closed too early")
            : _csv.FieldCount != _width
            ? new RowProblem("columns", null, FormattableString.Invariant($"{_csv.FieldCount} fields where the header has {_width}"))
            : !Utf8.IsValid(_csv.RawRecord)
            ? new RowProblem("encoding", null, "bytes that the encoding does not know")
            : null;
        return true;
    }

    public void Dispose() => _csv.Dispose();

    // One diagnostic in place of one for each column, where none of them can be there.
    private static Diagnostic? Unreadable(IReadOnlyList<string> header, ResourceDescription resource, ImmutableArray<Column> columns, string file)
    {
        if (header.Count == 0)
        {
            return resource.Dialect.Header
                ? new Diagnostic(CorpusProblems.Empty, "the file is empty", new SourceLocation(file), "Check that the right file is named, and that it was saved whole.")
                : null;
        }

        char used = resource.Dialect.Delimiter ?? ',';
        string? seems = header.Count == 1 && columns.Length > 1 && resource.Dialect.Header ? Delimiters.FirstOrDefault(d => d[0] != used && header[0].Contains(d[0], StringComparison.Ordinal)) : null;
        return seems is null ? null : new Diagnostic(CorpusProblems.MissingColumn, $"the header is one column; its names seem to be divided by {Name(seems[0])}, not by {Name(used)}",
            new SourceLocation(file, 1, 1, 1, header[0]), $"Say in datapackage.json how the file is written: \"dialect\": {{ \"delimiter\": \"{(seems == "\t" ? "\\t" : seems)}\" }}.");
    }

    private static string Name(char delimiter) => delimiter switch { '\t' => "a tab", ',' => "a comma", ';' => "a semicolon", _ => $"'{delimiter}'" };

    private void Take(CsvMalformedRecord record)
    {
        _malformed = record;
        _hasMalformed = true;
    }
}
