using System.Buffers;
using System.Text;
using GlamRules.Corpora.Formats;

namespace GlamRules.Applying.Writing;

/// <summary>Writes cells of comma-separated values (RFC 4180, line feeds) in UTF-8.</summary>
/// <param name="raw">Whether texts that a spreadsheet would run stand as they are.</param>
internal sealed class CellWriter(bool raw)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private bool _inRow;

    public void Text(ArrayBufferWriter<byte> buffer, ReadOnlySpan<char> text)
    {
        Begin(buffer);
        bool formula = !raw && SpreadsheetSafety.IsFormula(text);
        if (text.IndexOfAny(Special) < 0)
        {
            if (formula)
            {
                Put(buffer, (byte)SpreadsheetSafety.Mark);
            }

            Encoding.UTF8.GetBytes(text, buffer);
            return;
        }

        Put(buffer, (byte)'"');
        if (formula)
        {
            Put(buffer, (byte)SpreadsheetSafety.Mark);
        }

        while (text.IndexOf('"') is >= 0 and var at)
        {
            Encoding.UTF8.GetBytes(text[..(at + 1)], buffer);
            Put(buffer, (byte)'"');
            text = text[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(text, buffer);
        Put(buffer, (byte)'"');
    }

    /// <summary>A cell of characters that mean nothing to anybody.</summary>
    public void Plain(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> bytes)
    {
        Begin(buffer);
        buffer.Write(bytes);
    }

    public void EndRow(ArrayBufferWriter<byte> buffer)
    {
        Put(buffer, (byte)'\n');
        _inRow = false;
    }

    private void Begin(ArrayBufferWriter<byte> buffer)
    {
        if (_inRow)
        {
            Put(buffer, (byte)',');
        }

        _inRow = true;
    }

    private static void Put(ArrayBufferWriter<byte> buffer, byte one)
    {
        buffer.GetSpan(1)[0] = one;
        buffer.Advance(1);
    }
}
