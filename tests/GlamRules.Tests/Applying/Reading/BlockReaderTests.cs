using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using CsCheck;
using GlamRules.Applying.Reading;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Reading;

public sealed class BlockReaderTests
{
    private static readonly ResourceDescription Csv = new()
    {
        Name = "rows",
        Paths = ["rows.csv"],
        Format = "csv",
        Dialect = new Dialect(',', '"', false),
        Fields = [new FieldDescription("a"), new FieldDescription("b")],
        Location = new SourceLocation("rows.csv"),
    };

    private static readonly ImmutableArray<Column> Columns = [new("a", null, FrozenSet<string>.Empty), new("b", null, FrozenSet<string>.Empty)];

    [Fact]
    public void Blocks_OfAnyCsv_HoldTheRowsThatTheReaderFinds() =>
        Gen.Select(Of("a", ",", ",", "\"", "\"", "\n", "\n", "\r\n", "\r", "é", " ", "#x", "").List[0, 40], Gen.Int[1, 4], Gen.Int[1, 9], Gen.Bool, Gen.Bool)
            .Sample((parts, rows, step, repeats, comments) =>
            {
                ResourceDescription resource = comments ? Csv with { Dialect = Csv.Dialect with { Comment = '#' } } : Csv;
                Compare(string.Concat(parts), resource, new CsvScanner(resource.Dialect), rows, step, repeats);
            }, iter: 3000);

    [Fact]
    public void Blocks_OfAnyJsonLines_HoldTheRowsThatTheReaderFinds() =>
        Gen.Select(Of("{\"a\":1}", "{", " ", "\n", "\n", "\r\n", "\u00A0", "é").List[0, 30], Gen.Int[1, 4], Gen.Int[1, 9])
            .Sample((parts, rows, step) => Compare(string.Concat(parts), Csv with { Format = "jsonl" }, new LineScanner(), rows, step, false), iter: 2000);

    [Fact]
    public void Row_ThatNeverEnds_IsToldWithItsLine()
    {
        byte[] bytes = new byte[BlockReader.LongestRow + 100];
        Array.Fill(bytes, (byte)'a');
        "x,y\n\n\"open,"u8.CopyTo(bytes);
        BlockReader reader = new(new MemoryStream(bytes), new CsvScanner(Csv.Dialect), "rows.csv");
        Should.Throw<InputException>(() => reader.Read(new ByteBlock())).Diagnostics[0].Location.Line.ShouldBe(3);
    }

    private static void Compare(string text, ResourceDescription resource, RowScanner scanner, int rows, int step, bool repeats)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        List<string> expected = [];
        using (IRowReader whole = Open(bytes, resource))
        {
            Take(whole, expected);
        }

        List<string> found = [];
        BlockReader reader = new(new Dripping(bytes, step), scanner, "rows.csv") { MostRows = rows, RepeatsLast = repeats };
        ByteBlock block = new() { Resource = resource };
        while (reader.Read(block))
        {
            List<string> own = [];
            using IRowReader some = block.Open(Columns);
            Take(some, own);
            own.Count.ShouldBe(block.Rows + (block.HasRowBefore ? 1 : 0));
            if (block.HasRowBefore)
            {
                own[0].ShouldBe(found[^1]);
            }

            found.AddRange(own.Skip(block.HasRowBefore ? 1 : 0));
        }

        found.ShouldBe(expected);
    }

    private static Gen<string> Of(params string[] parts) => Gen.Int[0, parts.Length - 1].Select(i => parts[i]);

    private static IRowReader Open(byte[] bytes, ResourceDescription resource) => resource.Format == "jsonl"
        ? new JsonLinesFormat(new MemoryStream(bytes), new UTF8Encoding(false), Columns)
        : CsvFormat.Open(new MemoryStream(bytes), "rows.csv", resource, null, Columns, new DiagnosticBag())!;

    private static void Take(IRowReader reader, List<string> rows)
    {
        while (reader.Read())
        {
            rows.Add(FormattableString.Invariant($"{reader.Line} {reader.Byte} {reader.Problem?.Kind} {(reader.Problem is null ? reader[0].ToString() : "")} {reader.Raw}"));
        }
    }

    // Gives a few bytes at a time.
    private sealed class Dripping(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));
    }
}
