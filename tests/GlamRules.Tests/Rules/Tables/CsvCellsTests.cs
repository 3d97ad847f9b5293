using System.Text;
using CsCheck;
using GlamRules.Diagnostics;
using GlamRules.Rules.Tables;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Tables;

public class CsvCellsTests
{
    [Fact]
    public void With_AnyCellOfAnyTable_ChangesThatCellAlone()
    {
        Gen<string> cell = Gen.Char["ab \",;|\n\r'é"].Array[0, 6].Select(c => new string(c));
        Gen<string[][]> table = Gen.Int[2, 4].SelectMany(columns => cell.Array[columns].Array[2, 5]);
        Gen.Select(table, Gen.Bool, Gen.Bool, cell, Gen.Int[0, 20], Gen.Int[0, 20]).Sample((rows, crlf, ends, content, at, where) =>
        {
            rows[0] = [.. rows[0].Select((_, i) => $"c{i}")];
            int row = 1 + (at % (rows.Length - 1));
            int column = where % rows[0].Length;
            string end = crlf ? "\r\n" : "\n";
            string text = string.Join(end, rows.Select(r => string.Join(',', r.Select(Written)))) + (ends ? end : "");
            int line = 1 + rows.Take(row).Sum(r => 1 + r.Sum(c => c.Count(l => l == '\n')));
            CsvCells cells = new(text);

            string edited = cells.With(cells.RowAt(line), column, "", content);

            string[][] written = [.. rows.Select(r => r.Select(Written).ToArray())];
            // A cell that stood in quotation marks keeps them.
            written[row][column] = written[row][column].StartsWith('"') ? $"\"{content.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : Written(content);
            edited.ShouldBe(string.Join(end, written.Select(r => string.Join(',', r))) + (ends ? end : ""));
        });
    }

    [Theory]
    [InlineData("id,label\na,A\nb,B\n", 2, 2, "id,label,match\na,A,x\nb,B\n")]
    [InlineData("id,label,match\na,A\nb,B\n", 2, 2, "id,label,match\na,A,x\nb,B\n")]
    [InlineData("id;label\na;A", 2, 2, "id;label;match\na;A;x")]
    [InlineData("id,label,match\n\"a\n2\",A,\nb,B,\"y\"\n", 4, 2, "id,label,match\n\"a\n2\",A,\nb,B,\"x\"\n")]
    public void With_CellThatIsNotThere_IsAdded(string text, int line, int column, string expected)
    {
        CsvCells cells = new(text);
        cells.With(cells.RowAt(line), column, "match", "x").ShouldBe(expected);
    }

    [Fact]
    public void RowAt_LineOfASheet_IsThatRow()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("t.csv", "id,label\r\n\"a\r\nb\",A\r\n\r\nc,\"x\"\"y\"\r\n");
        Sheet sheet = Sheet.Load(path, new DiagnosticBag())!;
        CsvCells cells = new(File.ReadAllText(path, Encoding.UTF8));
        sheet.Rows.Select(r => cells.RowAt(r.Line)).ShouldBe([1, 3]);
    }

    // As this table was written: quoted only where it must be.
    private static string Written(string cell) =>
        cell.IndexOfAny(['"', ',', '\n', '\r']) >= 0 || cell.Trim() != cell ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
