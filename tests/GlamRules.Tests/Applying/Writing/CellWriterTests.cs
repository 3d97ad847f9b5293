using System.Buffers;
using System.Text;
using CsCheck;
using CsvHelper;
using GlamRules.Applying.Writing;
using GlamRules.Corpora.Formats;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Writing;

public sealed class CellWriterTests
{
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
