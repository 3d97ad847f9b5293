using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Scaffolding;

/// <summary>What the beginning of a CSV file shows of how it is written and what it holds.</summary>
/// <param name="Encoding">As <c>datapackage.json</c> names it.</param>
/// <param name="Delimiter">Comma, semicolon, tab or bar: that which the first line has most of.</param>
/// <param name="Columns">In their order.</param>
internal sealed record TableGuess(string Encoding, char Delimiter, ImmutableArray<ColumnGuess> Columns)
{
    private const int Bytes = 1 << 20;
    private const int Rows = 2000;

    /// <summary>Looks at a file; what is wrong is a diagnostic and the answer null.</summary>
    public static TableGuess? Of(string path, DiagnosticBag diagnostics)
    {
        if (!File.Exists(path))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(path), "the file does not exist");
            return null;
        }

        using FileStream stream = File.OpenRead(path);
        byte[] start = new byte[Math.Min(Bytes, stream.Length)];
        stream.ReadExactly(start);
        // What is cut off in the middle of a character or row tells nothing.
        ReadOnlySpan<byte> whole = start.Length == Bytes ? start.AsSpan(0, Math.Max(1, start.AsSpan().LastIndexOf((byte)'\n'))) : start;
        string encoding = whole.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || whole.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "utf-16" : Utf8.IsValid(whole) ? "utf-8" : "windows-1252";
        Encoding known = TextEncodings.OfMark(whole) ?? TextEncodings.Find(encoding)!;
        string text = known.GetString(whole).TrimStart('\uFEFF');
        string line = text.Split('\n')[0];
        char delimiter = new[] { ',', ';', '\t', '|' }.MaxBy(d => line.Count(c => c == d));
        using MemoryStream rows = new(System.Text.Encoding.UTF8.GetBytes(text));
        using CsvReader csv = CsvReader.Create(rows, new CsvReaderOptions { Separator = delimiter, HasHeader = true }, true);
        ImmutableArray<ColumnGuess> columns = [.. csv.Headers.Select(h => new ColumnGuess(h))];
        for (int row = 0; row < Rows && csv.Read(); row++)
        {
            for (int i = 0; i < Math.Min(columns.Length, csv.FieldCount); i++)
            {
                columns[i].Add(csv.GetString(i));
            }
        }

        if (columns.Length >= 2)
        {
            return new TableGuess(encoding, delimiter, columns);
        }

        diagnostics.Add(FileProblems.OutOfRange, new SourceLocation(path, 1), "the first line names no two columns", "Name the columns in the first line, divided by commas, semicolons or tabs.");
        return null;
    }
}
