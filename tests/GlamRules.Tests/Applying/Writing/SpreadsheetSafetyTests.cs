using System.Buffers;
using System.Text;
using CsCheck;
using CsvHelper;
using GlamRules.Applying.Writing;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Writing;

public sealed class SpreadsheetSafetyTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-", "'-")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("+44 20 7946", "'+44 20 7946")]
    [InlineData("-5", "-5")]
    [InlineData("+0.25", "+0.25")]
    [InlineData("-1e5", "-1e5")]
    [InlineData("-1e999", "'-1e999")]
    [InlineData("a=1", "a=1")]
    [InlineData(" =1", " =1")]
    [InlineData("", "")]
    public void Text_OfACell_IsDisarmedWhereASpreadsheetWouldRunIt(string text, string expected) => SpreadsheetSafety.Disarm(text).ShouldBe(expected);

    [Fact]
    public void Cells_OfAnyText_ComeBackAsTheyWereButForTheMark() =>
        Gen.Select(Gen.String[Gen.Char["=+-@\t\r\n,\"'a é5"], 0, 8].Array[1, 5], Gen.Bool).Sample((texts, raw) =>
        {
            ArrayBufferWriter<byte> buffer = new();
            CellWriter cells = new(raw);
            foreach (string text in texts)
            {
                cells.Text(buffer, text);
            }

            cells.EndRow(buffer);
            if (texts is [""])
            {
                return;
            }

            using CsvReader csv = CsvReader.Create(new MemoryStream(buffer.WrittenSpan.ToArray()), new CsvReaderOptions { HasHeader = false, Separator = ',' }, false);
            csv.Read().ShouldBeTrue();
            Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i)).ShouldBe(texts.Select(t => raw ? t : SpreadsheetSafety.Disarm(t)));
            csv.Read().ShouldBeFalse(Encoding.UTF8.GetString(buffer.WrittenSpan));
        });
}
