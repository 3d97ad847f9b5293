using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;

namespace GlamRules.Corpora.Loading;

/// <summary>
/// Reads the rows of a resource with the fields asked for, its own before those of the resources that it refers to by
/// foreign key. The referenced ones are held in memory, the resource itself streams.
/// </summary>
internal sealed class TableReader(CorpusDescription corpus, string? dataFolder, RejectLog log, DiagnosticBag diagnostics)
{
    /// <summary>Every row that can be read; the same object each time, with other values.</summary>
    public IEnumerable<TableRow> Read(ResourceDescription resource, ImmutableArray<string> fields)
    {
        ImmutableArray<ForeignTable> joined = [.. resource.ForeignKeys.Select(key => Join(resource, key, fields)).OfType<ForeignTable>()];
        string[] elsewhere = [.. joined.SelectMany(j => j.Fields)];
        string[] wanted = [.. fields.Where(f => !elsewhere.Contains(f)).Concat(joined.SelectMany(j => j.Key.Fields)).Distinct(StringComparer.Ordinal)];
        ImmutableArray<Column> columns = [.. wanted.Select(name => ColumnOf(resource, name))];
        (int From, int To)[] own = [.. fields.Select((f, to) => (From: Array.IndexOf(wanted, f), To: to)).Where(p => p.From >= 0)];

        foreach (string file in ResourceBinding.Bind(corpus, resource, dataFolder, diagnostics))
        {
            using IRowReader? reader = Open(file, resource, columns);
            if (reader is null)
            {
                continue;
            }

            TableRow row = new(fields.Length, log);
            row.MoveTo(reader, file);
            while (reader.Read())
            {
                log.Rows++;
                RowProblem? problem = reader.Problem;
                if (problem is null)
                {
                    foreach ((int from, int to) in own)
                    {
                        row.Values[to] = reader[from];
                    }

                    foreach (ForeignTable table in joined)
                    {
                        problem ??= table.Fill(reader, wanted, fields, row.Values);
                    }
                }

                if (problem is null)
                {
                    yield return row;
                }
                else
                {
                    row.Reject(problem);
                }
            }
        }
    }

    private ForeignTable? Join(ResourceDescription resource, ForeignKey key, ImmutableArray<string> fields)
    {
        ResourceDescription? other = corpus.Resources.FirstOrDefault(r => r.Name == key.Resource);
        if (other is null || ReferenceEquals(other, resource))
        {
            return null;
        }

        string[] theirs = [.. fields.Where(f => !resource.Has(f) && Reaches(other, f))];
        if (theirs.Length == 0)
        {
            return null;
        }

        ForeignTable table = new(key, [.. theirs]);
        foreach (TableRow row in Read(other, [.. key.ReferencedFields, .. theirs]))
        {
            table.Add(row.Values.AsSpan(0, key.ReferencedFields.Length), row.Values.AsSpan(key.ReferencedFields.Length));
        }

        return table;
    }

    // Foreign keys hold no circle: the description's check has seen to that.
    private bool Reaches(ResourceDescription resource, string field) =>
        resource.Has(field) || resource.ForeignKeys.Any(k => corpus.Resources.Any(r => r.Name == k.Resource && !ReferenceEquals(r, resource) && Reaches(r, field)));

    private static Column ColumnOf(ResourceDescription resource, string name) => new(
        name,
        resource.Fields.FirstOrDefault(f => f.Name == name)?.Separator,
        resource.MissingValues.ToFrozenSet(StringComparer.Ordinal));

    private IRowReader? Open(string file, ResourceDescription resource, ImmutableArray<Column> columns)
    {
        FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        Span<byte> start = stackalloc byte[4];
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        Encoding? encoding = TextEncodings.OfMark(start[..read]) ?? (resource.Encoding is { } name ? TextEncodings.Find(name) : null);
        return resource.Format == "jsonl"
            ? new JsonLinesFormat(stream, encoding ?? new UTF8Encoding(false), columns)
            : CsvFormat.Open(stream, file, resource, encoding, columns, diagnostics);
    }
}
